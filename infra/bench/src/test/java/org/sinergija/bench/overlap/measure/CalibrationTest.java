package org.sinergija.bench.overlap.measure;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class CalibrationTest {
    private static final double EXACT = 1e-12;

    @Test
    void the_error_is_the_distance_of_promise_and_truth_in_each_bin_by_its_size() {
        Calibration calibration = new Calibration();
        calibration.addTrue(0.92);
        calibration.addTrue(0.94);
        calibration.addFalse(0.96);
        calibration.addFalse(0.1);

        assertThat(calibration.error()).isCloseTo((Math.abs(0.92 + 0.94 + 0.96 - 2) + 0.1) / 4, within(EXACT));
    }

    @Test
    void certainty_has_a_bin_too_and_errors_of_one_bin_cancel_out() {
        Calibration calibration = new Calibration();
        calibration.addTrue(1);
        calibration.addFalse(0);

        assertThat(calibration.error()).isZero();
        assertThat(new Calibration().error()).isZero();
    }

    @Test
    void a_spread_is_mean_and_standard_deviation() {
        assertThat(Spread.of(List.of(0.5, 0.7, 0.9)).toString()).isEqualTo("0.700 ± 0.200");
        assertThat(Spread.of(List.of(0.5)).deviation()).isZero();
    }

    @Test
    void a_grid_refuses_a_row_that_does_not_fit() {
        Grid grid = new Grid("system", "F1");
        grid.row("ours", Grid.figure(0.98765));

        assertThat(grid.print()).isEqualTo("| system | F1 |\n| --- | --- |\n| ours | 0.988 |\n");
        assertThat(Grid.share(1, 4)).isEqualTo("0.250 (1 of 4)");
        assertThatThrownBy(() -> grid.row("BM25")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A row of 1 cells does not fit 2 columns");
    }
}
