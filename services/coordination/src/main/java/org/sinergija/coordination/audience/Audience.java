package org.sinergija.coordination.audience;

import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.starter.security.Caller;

/// To whom something is told (contracts/decisions/0015).
public enum Audience {
    PUBLIC, PARTNERS;

    /// For descriptions of the API.
    public static final String RULE = """
            What partners show to each other alone (visibility `PARTNERS`) is told to partners, coordinators and administrators; \
            to all others as if it did not exist.""";

    public static Audience of(Caller caller) {
        return caller.seesPartnersOnly() ? PARTNERS : PUBLIC;
    }

    public boolean sees(Visibility visibility) {
        return this == PARTNERS || visibility == Visibility.PUBLIC;
    }
}
