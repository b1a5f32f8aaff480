package org.sinergija.testsupport.container;

/// Of the broker and the store: in this process, or in containers. In the environment, since the processes that a test starts must
/// know it too. Apart from [Containers], which needs libraries that only the profile brings.
public enum Kind {
    EMBEDDED, CONTAINERS;

    /// The profile `containers` sets it.
    static final String VARIABLE = "SINERGIJA_PARTS";

    public static Kind chosen() {
        return CONTAINERS.name().equalsIgnoreCase(System.getenv(VARIABLE)) ? CONTAINERS : EMBEDDED;
    }
}
