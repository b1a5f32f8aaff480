package org.sinergija.coordination.weights;

/// A pair of which people know what it is, as the engine sees it, to the thousandth: just what is written of it teaches.
///
/// @param need similarities of the factors that tell whether both meet the same need
/// @param sameness of those and of the others that tell whether both are one
/// @param signs how strong each sign is that they belong together, also those that are not seen
public record Lesson(Judgement judgement, Example need, Example sameness, Example signs) {
    public Lesson {
        need = need.rounded();
        sameness = sameness.rounded();
        signs = signs.rounded();
    }
}
