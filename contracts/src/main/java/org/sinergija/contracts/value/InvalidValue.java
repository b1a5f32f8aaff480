package org.sinergija.contracts.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A value that cannot be; says everything that is wrong with it at once.
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public InvalidValue(List<Fault> faults) {
        super(faults.stream().map(fault -> fault.pointer() + " " + fault.detail()).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public InvalidValue(String pointer, String detail) {
        this(List.of(new Fault(pointer, detail)));
    }

    public List<Fault> faults() {
        return faults;
    }

    /// @throws InvalidValue with all faults that there are
    @SafeVarargs
    public static void throwIfAny(Optional<Fault>... found) {
        List<Fault> faults = new ArrayList<>();
        for (Optional<Fault> fault : found) {
            fault.ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            throw new InvalidValue(faults);
        }
    }
}
