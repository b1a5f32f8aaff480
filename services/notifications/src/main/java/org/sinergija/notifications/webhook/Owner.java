package org.sinergija.notifications.webhook;

import org.sinergija.notifications.notice.Addressee;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.security.Role;

/// Whose webhooks a caller's are: its organisation's, or its own where it acts for none.
final class Owner {
    private Owner() {}

    static Addressee of(Caller caller) {
        return caller.organisation() != null && caller.roles().contains(Role.PARTNER)
                ? Addressee.organisation(caller.organisation())
                : Addressee.person(caller.subject());
    }

    /// Those who mediate see what organisations have; what is one person's, only that person and who keeps the platform running.
    static boolean sees(Caller caller, Addressee owner) {
        return owner.kind() == Addressee.Kind.ORGANISATION
                ? caller.belongsTo(owner.organisation())
                : owner.equals(Addressee.person(caller.subject())) || caller.roles().contains(Role.ADMIN);
    }
}
