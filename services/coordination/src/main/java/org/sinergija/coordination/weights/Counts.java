package org.sinergija.coordination.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How often one factor shows each similarity among matches and among non-matches, and the line that follows from it.
final class Counts {
    private static final double GRAIN = 10_000;
    private static final int BINS = 8;
    private static final double SMOOTHING = 1;

    private final SortedMap<Double, double[]> bySimilarity = new TreeMap<>();
    private double matches;
    private double others;

    void match(double similarity) {
        at(similarity)[0]++;
        matches++;
    }

    /// @param weight 1 for a pair that people looked at
    void other(double similarity, double weight) {
        at(similarity)[1] += weight;
        others += weight;
    }

    private double[] at(double similarity) {
        return bySimilarity.computeIfAbsent(Math.round(similarity * GRAIN) / GRAIN, _ -> new double[2]);
    }

    Line line(Shape shape) {
        if (matches == 0 || others == 0) {
            return new Line(List.of(new Line.Point(1, 0)));
        }
        return switch (shape) {
            case RISING -> risingLine();
            case FREE -> new Line(points(bins()));
        };
    }

    /// At full agreement never below the bits of missing data, which are 0.
    private Line risingLine() {
        List<Line.Point> points = points(rising(bins()));
        Line.Point last = points.removeLast();
        points.add(new Line.Point(last.similarity(), Math.max(0, last.bits())));
        return new Line(points);
    }

    /// Log₂ likelihood ratios.
    private List<Line.Point> points(List<Bin> bins) {
        List<Line.Point> points = new ArrayList<>();
        for (Bin bin : bins) {
            double bits = Line.rounded(bits(bin));
            points.add(new Line.Point(bin.first, bits));
            if (bin.last > bin.first) {
                points.add(new Line.Point(bin.last, bits));
            }
        }
        return points;
    }

    /// Neighbouring similarities, each bin with about as much of both sides as the next; a frequent one has its own.
    private List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        Bin open = new Bin();
        for (var entry : bySimilarity.entrySet()) {
            Bin one = new Bin();
            one.add(entry.getKey(), entry.getValue());
            if (isFull(open) || (isFull(one) && open.count() > 0)) {
                bins.add(open.closed());
                open = new Bin();
            }
            open.add(entry.getKey(), entry.getValue());
        }
        bins.add(open.closed());
        return bins;
    }

    private boolean isFull(Bin bin) {
        return bin.matches / matches + bin.others / others >= 2.0 / BINS;
    }

    /// Pools neighbours until none gives fewer bits than the one before.
    private List<Bin> rising(List<Bin> bins) {
        List<Bin> rising = new ArrayList<>();
        for (Bin bin : bins) {
            Bin next = bin;
            while (!rising.isEmpty() && bits(rising.getLast()) >= bits(next)) {
                next = rising.removeLast().with(next);
            }
            rising.add(next);
        }
        return rising;
    }

    /// As if [#SMOOTHING] more pair had been seen that says nothing; so few pairs say little.
    private double bits(Bin bin) {
        double all = matches + others;
        double match = (bin.matches + SMOOTHING * matches / all) / matches;
        double other = (bin.others + SMOOTHING * others / all) / others;
        return Math.log(match / other) / Math.log(2);
    }

    private static final class Bin {
        private double matches;
        private double others;
        private double sum;
        private double first;
        private double last;

        private double count() {
            return matches + others;
        }

        private void add(double similarity, double[] counts) {
            matches += counts[0];
            others += counts[1];
            sum += similarity * (counts[0] + counts[1]);
        }

        private Bin closed() {
            first = Math.round(sum / count() * GRAIN) / GRAIN;
            last = first;
            return this;
        }

        private Bin with(Bin next) {
            Bin both = new Bin();
            both.matches = matches + next.matches;
            both.others = others + next.others;
            both.first = first;
            both.last = next.last;
            return both;
        }
    }
}
