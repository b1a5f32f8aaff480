package org.sinergija.projects.reconciliation;

import org.jspecify.annotations.Nullable;

/// What became of a record that was to be taken back.
///
/// @param note why it was left, or what of it stays
public record Undone(Result result, @Nullable String note) {

    public enum Result {
        TAKEN_BACK, LEFT
    }

    static Undone takenBack(@Nullable String note) {
        return new Undone(Result.TAKEN_BACK, note);
    }

    static Undone left(String why) {
        return new Undone(Result.LEFT, why);
    }
}
