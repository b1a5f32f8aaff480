package org.sinergija.projects.organisation;

import java.util.UUID;

/// Which organisation of the register a file means.
public sealed interface Identified {

    /// @param organisation found or just created
    record As(UUID organisation) implements Identified {}

    /// It is none that could be found or created.
    record Refused(String why) implements Identified {}
}
