package org.sinergija.starter.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.starter.fault.NotYours;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who makes a request, as a controller's argument: what the token says that came with it, or [#ANYBODY].
///
/// @param subject the account's id, or a machine's client id; it is what is kept where a record says who did something
/// @param organisation for which it acts, if for any
/// @param client the program that it uses
/// @param email of a person; for nothing but to find what is stored about that person
public record Caller(String subject, @Nullable UUID organisation, Set<Role> roles, Set<String> scopes,
        @Nullable String client, @Nullable String email) {
    /// Whoever comes without a token.
    public static final Caller ANYBODY = new Caller("anonymous", null, Set.of(), Set.of(), null, null);

    public Caller {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    /// Who makes the request that this thread answers.
    public static Caller current() {
        return SignedIn.caller(SecurityContextHolder.getContext().getAuthentication());
    }

    /// Whether a token said who it is.
    public boolean isSignedIn() {
        return !equals(ANYBODY);
    }

    /// Whether it may act for every organisation.
    public boolean actsForAll() {
        return roles.stream().anyMatch(Role::actsForAll);
    }

    /// Whether it is one of the platform's own programs.
    public boolean isService() {
        return roles.contains(Role.SERVICE);
    }

    /// Whether it may see what partners show to each other alone: by its roles, and with a token that is for reading.
    public boolean seesPartnersOnly() {
        return mayRead() && (roles.contains(Role.PARTNER) || actsForAll());
    }

    /// Whether its token is for reading what is not open to everyone.
    boolean mayRead() {
        return scopes.contains(AccessRules.READ) || mayWrite();
    }

    /// Whether its token is for writing.
    public boolean mayWrite() {
        return scopes.contains(AccessRules.WRITE);
    }

    /// Whether it may act for this organisation.
    public boolean belongsTo(UUID owner) {
        return actsForAll() || (roles.contains(Role.PARTNER) && owner.equals(organisation));
    }

    /// @throws NotYours if it may not act for this organisation
    public void mustBelongTo(UUID owner) {
        mustBelongToOneOf(List.of(owner));
    }

    /// @throws NotYours if it may not act for any of these organisations
    public void mustBelongToOneOf(Collection<UUID> owners) {
        if (!actsForAll() && owners.stream().noneMatch(this::belongsTo)) {
            throw notAllowed();
        }
    }

    /// The organisation whose records alone it may write; none if it may write those of all.
    ///
    /// @throws NotYours if it may write nobody's
    public Optional<UUID> writesOnlyFor() {
        if (actsForAll()) {
            return Optional.empty();
        }
        if (organisation == null || !belongsTo(organisation)) {
            throw notAllowed();
        }
        return Optional.of(organisation);
    }

    /// Without what it is about a person.
    @Override
    public String toString() {
        return subject;
    }

    private static NotYours notAllowed() {
        return new NotYours("This needs rights that the caller does not have.");
    }
}
