package org.sinergija.starter.web.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.sinergija.contracts.value.Fault;
import org.sinergija.starter.fault.InvalidRequest;

/// The faults of one body, up to a number that a person can still read.
final class Faults {
    static final int MOST = 100;

    private final List<Fault> found = new ArrayList<>();
    private final NavigableSet<String> pointers = new TreeSet<>();

    /// Adds it unless something at the same place or inside it is said to be wrong already.
    ///
    /// @throws Enough when no more are taken
    void add(String pointer, String detail) {
        if (isSaid(pointer)) {
            return;
        }
        found.add(new Fault(pointer, detail));
        pointers.add(pointer);
        if (found.size() >= MOST) {
            throw new Enough();
        }
    }

    /// Whether a fault is known at this place or inside it.
    boolean isSaid(String pointer) {
        if (pointers.contains(pointer)) {
            return true;
        }
        String inside = pointer + "/";
        String next = pointers.ceiling(inside);
        return next != null && next.startsWith(inside);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    InvalidRequest refusal() {
        return new InvalidRequest(found);
    }

    /// Ends the search for more.
    static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Enough() {
            super("Enough faults", null, false, false);
        }
    }
}
