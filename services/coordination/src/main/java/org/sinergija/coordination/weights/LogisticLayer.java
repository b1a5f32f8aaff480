package org.sinergija.coordination.weights;

import java.util.Arrays;

/// Logistic regression with a ridge and without negative coefficients, by Newton's method: each step solves the quadratic model
/// coordinate by coordinate, as in Friedman, Hastie and Tibshirani 2010. Factors that say the same thing share its weight.
final class LogisticLayer {
    private static final double RIDGE = 1;
    private static final int STEPS = 60;
    private static final int SWEEPS = 400;
    private static final double ENOUGH = 1e-9;

    private final double[][] inputs;
    private final double[] outcomes;
    private final double[] counts;
    private final int width;

    /// @param inputs a row per example; all of one length
    /// @param outcomes 1 for a match, 0 for another
    /// @param counts as how many examples each counts
    LogisticLayer(double[][] inputs, double[] outcomes, double[] counts) {
        this.inputs = inputs;
        this.outcomes = outcomes;
        this.counts = counts;
        this.width = inputs[0].length + 1;
    }

    /// @return the intercept, then a coefficient per input, such that the logistic of the sum is the probability of a match
    double[] fit() {
        double[] fitted = new double[width];
        double loss = loss(fitted);
        for (int step = 0; step < STEPS; step++) {
            double[] target = target(fitted);
            double part = 1;
            double[] next = between(fitted, target, part);
            double nextLoss = loss(next);
            while (nextLoss > loss && part > ENOUGH) {
                part /= 2;
                next = between(fitted, target, part);
                nextLoss = loss(next);
            }
            if (nextLoss >= loss - ENOUGH * Math.abs(loss)) {
                return fitted;
            }
            fitted = next;
            loss = nextLoss;
        }
        return fitted;
    }

    private double loss(double[] at) {
        double loss = 0;
        for (int i = 0; i < inputs.length; i++) {
            double sum = sum(at, inputs[i]);
            loss += counts[i] * (Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum))) - outcomes[i] * sum);
        }
        for (int j = 1; j < width; j++) {
            loss += RIDGE / 2 * at[j] * at[j];
        }
        return loss;
    }

    /// Where the quadratic model around a point is least, coefficients not below 0.
    private double[] target(double[] around) {
        double[] slope = new double[width];
        double[][] curve = new double[width][width];
        measure(around, slope, curve);
        double[] target = around.clone();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double moved = 0;
            for (int j = 0; j < width; j++) {
                double move = -slope[j] / curve[j][j];
                if (j > 0) {
                    move = Math.max(move, -target[j]);
                }
                target[j] += move;
                for (int k = 0; k < width; k++) {
                    slope[k] += move * curve[j][k];
                }
                moved = Math.max(moved, Math.abs(move));
            }
            if (moved < ENOUGH) {
                break;
            }
        }
        return target;
    }

    /// First and second derivatives of the loss.
    private void measure(double[] at, double[] slope, double[][] curve) {
        for (int i = 0; i < inputs.length; i++) {
            double[] input = inputs[i];
            double probability = 1 / (1 + Math.exp(-sum(at, input)));
            double error = counts[i] * (probability - outcomes[i]);
            double spread = counts[i] * Math.max(probability * (1 - probability), ENOUGH);
            slope[0] += error;
            curve[0][0] += spread;
            for (int j = 1; j < width; j++) {
                double mine = input[j - 1];
                if (mine == 0) {
                    continue;
                }
                slope[j] += error * mine;
                curve[j][0] += spread * mine;
                for (int k = 1; k <= j; k++) {
                    curve[j][k] += spread * mine * input[k - 1];
                }
            }
        }
        for (int j = 1; j < width; j++) {
            slope[j] += RIDGE * at[j];
            curve[j][j] += RIDGE;
            for (int k = 0; k < j; k++) {
                curve[k][j] = curve[j][k];
            }
        }
    }

    private static double sum(double[] at, double[] input) {
        double sum = at[0];
        for (int j = 0; j < input.length; j++) {
            sum += at[j + 1] * input[j];
        }
        return sum;
    }

    private static double[] between(double[] from, double[] to, double part) {
        double[] between = new double[from.length];
        Arrays.setAll(between, j -> from[j] + part * (to[j] - from[j]));
        return between;
    }
}
