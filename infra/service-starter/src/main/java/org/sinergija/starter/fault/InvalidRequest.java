package org.sinergija.starter.fault;

import java.util.List;

import org.sinergija.contracts.value.Fault;

/// The caller sent what cannot be understood or accepted (HTTP 400), with every fault and its place.
public final class InvalidRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /// @param faults at least one; pointers are JSON pointers into the body, or `/name` of a query parameter
    public InvalidRequest(List<Fault> faults) {
        this(faults.size() == 1 ? "The request has a fault." : "The request has %d faults.".formatted(faults.size()),
                faults);
    }

    public InvalidRequest(String message, List<Fault> faults) {
        super(message);
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
