package org.sinergija.local.learning;

/// What is wanted of learning, as its endpoint calls it.
public enum Act {
    /// Show what it would change, and change nothing.
    PREVIEW("preview"),
    /// Change it.
    APPLICATION("application");

    private final String path;

    Act(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
