package org.sinergija.contracts.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// Calendar days from `start` to `end`, both included; open while the end is not known.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Period(LocalDate start, @Nullable LocalDate end) {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    public Period {
        List<Fault> faults = new ArrayList<>();
        requireSane("/start", start, faults);
        if (end != null) {
            requireSane("/end", end, faults);
            if (start != null && end.isBefore(start)) {
                faults.add(new Fault("/end", "%s is before the start %s".formatted(end, start)));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidValue(faults);
        }
    }

    private static void requireSane(String pointer, @Nullable LocalDate day, List<Fault> faults) {
        if (day == null) {
            faults.add(new Fault(pointer, "is required"));
        } else if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            faults.add(new Fault(pointer, "%s lies outside %s to %s".formatted(day, EARLIEST, LATEST)));
        }
    }
}
