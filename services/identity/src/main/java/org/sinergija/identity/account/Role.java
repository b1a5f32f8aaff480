package org.sinergija.identity.account;

import java.util.Set;

/// What a person is on the platform.
public enum Role {
    PARTNER, COORDINATOR, EXPERT, ADMIN;

    /// Those who act on others' records, so that a stolen password must not be enough.
    private static final Set<Role> FAR_REACHING = Set.of(COORDINATOR, ADMIN);

    /// Whether it reaches others' records.
    public boolean isFarReaching() {
        return FAR_REACHING.contains(this);
    }
}
