package org.sinergija.bench.scale;

import org.sinergija.coordination.engine.Subject;

/// Two records of the register that somebody put there knowing what they are to each other.
record Planted(Kind kind, Subject left, Subject right) {

    enum Kind {
        /// One initiative, recorded by two organisations in two languages or scripts.
        TRANSLATED("translated duplicates"),
        /// One initiative, recorded by two organisations in one language.
        REWORDED("duplicates in one language"),
        /// The same title in two towns.
        SIBLINGS("siblings, same title in another town"),
        /// One after the other.
        PHASES("phases I and II"),
        /// A programme and a part of it.
        COMPONENTS("parents with a component");

        private final String told;

        Kind(String told) {
            this.told = told;
        }

        String told() {
            return told;
        }

        /// Whether the two are one initiative.
        boolean same() {
            return this == TRANSLATED || this == REWORDED;
        }
    }
}
