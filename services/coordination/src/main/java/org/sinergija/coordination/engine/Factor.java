package org.sinergija.coordination.engine;

import java.util.Optional;

/// One way in which two subjects can be alike. Symmetric: the sides may be exchanged and only the order of names in the
/// sentence changes.
interface Factor {
    /// As the public contract calls it.
    String name();

    /// Nothing where a side says nothing about it: missing data is no evidence, neither for nor against.
    ///
    /// @param rarity how much the register's terms tell
    Optional<Evidence> compare(Profile left, Profile right, Rarity rarity);
}
