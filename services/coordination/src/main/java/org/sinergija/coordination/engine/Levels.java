package org.sinergija.coordination.engine;

/// From which score on a pair is what.
///
/// @param duplicate the least score of a duplicate
/// @param overlap the least score of an overlap
/// @param related the least score worth telling at all
public record Levels(double duplicate, double overlap, double related) {
    public static final Levels USUAL = new Levels(0.95, 0.6, 0.3);

    public Levels {
        if (!(related > 0 && related <= overlap && overlap <= duplicate && duplicate < 1)) {
            throw new IllegalArgumentException(
                    "sinergija.levels: 0 < related <= overlap <= duplicate < 1 does not hold for %s, %s, %s"
                            .formatted(related, overlap, duplicate));
        }
    }
}
