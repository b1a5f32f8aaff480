package org.sinergija.coordination.engine;

/// From which probability on a pair is what.
///
/// @param duplicate the least probability of being one initiative recorded twice, for a duplicate
/// @param overlap the least probability of being two initiatives for one need, for an overlap
/// @param related the least score worth telling of what is not seen to belong together
public record Levels(double duplicate, double overlap, double related) {
    public static final Levels USUAL = new Levels(0.35, 0.75, 0.3);

    public Levels {
        if (!(isShare(duplicate) && isShare(overlap) && isShare(related))) {
            throw new IllegalArgumentException(
                    "sinergija.levels: duplicate, overlap and related are between 0 and 1; they are %s, %s and %s"
                            .formatted(duplicate, overlap, related));
        }
    }

    private static boolean isShare(double probability) {
        return probability > 0 && probability < 1;
    }
}
