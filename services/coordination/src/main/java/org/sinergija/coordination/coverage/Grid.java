package org.sinergija.coordination.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Fault;
import org.sinergija.starter.fault.InvalidRequest;

/// Which table is asked for.
record Grid(Level rows, Level columns, Span span) {

    /// @throws InvalidRequest with all that is wrong
    static Grid of(String rows, String columns, @Nullable String rowsUnder, @Nullable String columnsUnder,
            @Nullable LocalDate from, @Nullable LocalDate to) {
        List<Fault> faults = new ArrayList<>();
        Optional<Axis> down = axis("/rows", rows, faults);
        Optional<Axis> across = axis("/columns", columns, faults);
        if (down.isPresent() && down.equals(across)) {
            faults.add(new Fault("/columns", "must be another than the rows"));
        }
        down.ifPresent(axis -> axis.list().ifUnknown("/rowsUnder", rowsUnder).ifPresent(faults::add));
        across.ifPresent(axis -> axis.list().ifUnknown("/columnsUnder", columnsUnder).ifPresent(faults::add));
        if (from != null && to != null && to.isBefore(from)) {
            faults.add(new Fault("/to", "%s is before %s".formatted(to, from)));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return new Grid(new Level(down.orElseThrow(), rowsUnder), new Level(across.orElseThrow(), columnsUnder),
                new Span(from, to));
    }

    private static Optional<Axis> axis(String pointer, String name, List<Fault> faults) {
        Optional<Axis> axis = Axis.named(name);
        if (axis.isEmpty()) {
            faults.add(new Fault(pointer, "must be one of " + Axis.names()));
        }
        return axis;
    }
}
