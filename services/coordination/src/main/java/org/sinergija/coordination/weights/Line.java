package org.sinergija.coordination.weights;

import java.util.List;

/// Bits by similarity: straight lines between points, level before the first and after the last.
///
/// @param points by rising similarity
public record Line(List<Point> points) {
    private static final double GRAIN = 100;

    /// @param similarity from 0 to 1
    /// @param bits of evidence, the log₂ of a likelihood ratio
    public record Point(double similarity, double bits) {
        public Point {
            if (!(similarity >= 0 && similarity <= 1)) {
                throw new IllegalArgumentException("A similarity is from 0 to 1, not %s.".formatted(similarity));
            }
            if (!Double.isFinite(bits)) {
                throw new IllegalArgumentException("Bits are a number, not %s.".formatted(bits));
            }
        }
    }

    public Line {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A line has at least one point.");
        }
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).similarity() <= points.get(i - 1).similarity()) {
                throw new IllegalArgumentException(
                        "The similarities of a line's points rise; %s does not.".formatted(points.get(i).similarity()));
            }
        }
    }

    /// Rounded to hundredths, so that what a reader adds up is the score.
    public double at(double similarity) {
        Point before = points.getFirst();
        for (Point point : points) {
            if (point.similarity() >= similarity) {
                return rounded(between(before, point, similarity));
            }
            before = point;
        }
        return rounded(before.bits());
    }

    private static double between(Point before, Point after, double similarity) {
        if (after.equals(before)) {
            return after.bits();
        }
        double part = (similarity - before.similarity()) / (after.similarity() - before.similarity());
        return before.bits() + part * (after.bits() - before.bits());
    }

    static double rounded(double bits) {
        return Math.round(bits * GRAIN) / GRAIN;
    }

    /// The same line, with as many times the bits.
    Line times(double coefficient) {
        return new Line(points.stream()
                .map(point -> new Point(point.similarity(), rounded(coefficient * point.bits()))).toList());
    }
}
