package org.sinergija.identity.member;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.identity.account.Account;
import org.sinergija.starter.security.Role;

/// An account as those see it who may invite, and its own person.
record AccountView(UUID id, String email, String name, @Nullable UUID organisation, List<Role> roles, String language,
        Account.Status status, Instant createdAt) {

    static AccountView of(Account account) {
        return new AccountView(account.id(), account.email(), account.name(), account.organisation().orElse(null),
                account.roles().stream().sorted().toList(), account.language(), account.status(), account.createdAt());
    }
}
