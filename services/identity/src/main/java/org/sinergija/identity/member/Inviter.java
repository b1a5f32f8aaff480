package org.sinergija.identity.member;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.AccountDetails;
import org.sinergija.starter.fault.NotYours;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.security.Role;

import static org.sinergija.starter.security.Role.ADMIN;
import static org.sinergija.starter.security.Role.COORDINATOR;
import static org.sinergija.starter.security.Role.EXPERT;
import static org.sinergija.starter.security.Role.PARTNER;
import static org.sinergija.starter.security.Role.SERVICE;

/// Who brings people in, sees them and sends them away, and whom.
record Inviter(Set<Role> roles, @Nullable UUID organisation) {
    private static final Set<Role> BY_ADMINISTRATORS = EnumSet.complementOf(EnumSet.of(SERVICE));
    private static final Set<Role> BY_COORDINATORS = Set.of(PARTNER, EXPERT, COORDINATOR);
    private static final Set<Role> BY_PARTNERS = Set.of(PARTNER);

    static Inviter of(Caller caller) {
        return new Inviter(caller.roles(), caller.organisation());
    }

    void mustBeAllowed(AccountDetails invited) {
        mustBeAllowed(invited.organisation(), invited.roles());
    }

    void mustBeAllowed(Account account) {
        mustBeAllowed(account.organisation().orElse(null), account.roles());
    }

    private void mustBeAllowed(@Nullable UUID theirs, Set<Role> asked) {
        boolean own = organisation != null && organisation.equals(theirs);
        boolean allowed = (is(ADMIN) && BY_ADMINISTRATORS.containsAll(asked))
                || (is(COORDINATOR) && BY_COORDINATORS.containsAll(asked))
                || (is(PARTNER) && own && BY_PARTNERS.containsAll(asked));
        if (!allowed) {
            throw new NotYours("Accounts with the roles %s%s are not the caller's to give or take."
                    .formatted(asked, theirs == null ? "" : " in organisation " + theirs));
        }
    }

    /// Whose accounts the caller sees: all, or those of one organisation.
    ///
    /// @throws NotYours if neither
    boolean seesAll() {
        if (!is(ADMIN) && !is(COORDINATOR) && (!is(PARTNER) || organisation == null)) {
            throw new NotYours("Accounts are shown to those who may invite.");
        }
        return is(ADMIN) || is(COORDINATOR);
    }

    /// @throws NotYours if it is none of the accounts that a list shows
    void mustSee(Account account) {
        if (!seesAll() && !account.organisation().equals(Optional.ofNullable(organisation))) {
            throw new NotYours("Account %s belongs to another organisation or to none.".formatted(account.id()));
        }
    }

    private boolean is(Role role) {
        return roles.contains(role);
    }
}
