package org.sinergija.coordination.engine;

/// From which probability on a pair is what.
///
/// @param duplicate the least probability of being one initiative recorded twice, for a duplicate
/// @param overlap the least score of an overlap, and of a duplicate
/// @param related the least score worth telling at all
public record Levels(double duplicate, double overlap, double related) {
    public static final Levels USUAL = new Levels(0.4, 0.65, 0.3);

    public Levels {
        if (!(related > 0 && related <= overlap && overlap < 1 && duplicate > 0 && duplicate < 1)) {
            throw new IllegalArgumentException(
                    "sinergija.levels: 0 < related <= overlap < 1 and 0 < duplicate < 1 do not hold for %s, %s, %s"
                            .formatted(related, overlap, duplicate));
        }
    }
}
