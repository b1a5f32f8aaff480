package org.sinergija.identity.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.security.Role;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// A person who may sign in, from the invitation to the closing.
@Document("accounts")
public final class Account {
    @Id
    private final UUID id;
    @Version
    private long version;
    private final String email;
    /// The folded address, which one account has until it is closed; read by the store's unique index alone.
    @SuppressWarnings("UnusedVariable")
    private @Nullable String address;
    private String name;
    private final @Nullable UUID organisation;
    private final Set<Role> roles;
    private String language;
    private @Nullable String password;
    private @Nullable SecondFactor secondFactor;
    private Status status = Status.INVITED;
    private final Instant createdAt;
    private Instant accessFrom;

    public enum Status {
        INVITED, ACTIVE, CLOSED
    }

    private Account(UUID id, String email, String name, @Nullable UUID organisation, Set<Role> roles, String language,
            Instant createdAt) {
        this.id = id;
        this.email = email;
        this.name = name;
        this.organisation = organisation;
        this.roles = Set.copyOf(roles);
        this.language = language;
        this.createdAt = createdAt;
        accessFrom = createdAt;
    }

    /// Somebody who has yet to come.
    public static Account invited(UUID id, AccountDetails details, Instant at) {
        Account account = new Account(id, details.email(), details.name(), details.organisation(), details.roles(),
                details.language(), at);
        account.address = EmailAddress.folded(details.email());
        return account;
    }

    /// From now on the person may sign in.
    public void activate(String passwordHash) {
        if (status != Status.INVITED) {
            throw new RuleBroken("An account that is %s cannot be activated.".formatted(status));
        }
        status = Status.ACTIVE;
        password = passwordHash;
    }

    /// Whoever came in by the old one is out.
    public void changePassword(String passwordHash, Instant at) {
        mustBeActive();
        password = passwordHash;
        accessFrom = at;
    }

    public void introduceAs(String nextName, String nextLanguage) {
        mustBeActive();
        name = nextName;
        language = nextLanguage;
    }

    public void enrol(SecondFactor factor) {
        mustBeActive();
        secondFactor = factor;
    }

    public void dropSecondFactor() {
        secondFactor = null;
    }

    /// For good: the address is free for another account, and nothing that proves the person is left.
    public void close() {
        if (status == Status.CLOSED) {
            throw new RuleBroken("Account %s is closed already.".formatted(id));
        }
        status = Status.CLOSED;
        address = null;
        password = null;
        secondFactor = null;
    }

    private void mustBeActive() {
        if (status != Status.ACTIVE) {
            throw new RuleBroken("Account %s is %s, not ACTIVE.".formatted(id, status));
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /// As it was written.
    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Optional<UUID> organisation() {
        return Optional.ofNullable(organisation);
    }

    public Set<Role> roles() {
        return roles;
    }

    /// BCP 47, as the person said it.
    public String language() {
        return language;
    }

    public boolean isActive() {
        return status == Status.ACTIVE;
    }

    /// Whether who proved to be this person at that time may go on.
    public boolean admitsSince(Instant proven) {
        return isActive() && !proven.isBefore(accessFrom);
    }

    public boolean hasSecondFactor() {
        return secondFactor != null;
    }

    public Status status() {
        return status;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /// Its hash.
    public Optional<String> password() {
        return Optional.ofNullable(password);
    }

    public Optional<SecondFactor> secondFactor() {
        return Optional.ofNullable(secondFactor);
    }

    /// Names and addresses have no place in a log.
    @Override
    public String toString() {
        return "Account[%s]".formatted(id);
    }
}
