package org.sinergija.contracts.initiative;

import org.sinergija.contracts.value.Fault;
import org.sinergija.contracts.value.InvalidValue;

/// What another system calls it.
///
/// @param scheme the system, `IATI` for instance
public record ExternalId(String scheme, String value) {
    private static final int LONGEST_SCHEME = 50;
    private static final int LONGEST_VALUE = 200;

    public ExternalId {
        InvalidValue.throwIfAny(Fault.ifNoText("/scheme", scheme, LONGEST_SCHEME),
                Fault.ifNoText("/value", value, LONGEST_VALUE));
    }
}
