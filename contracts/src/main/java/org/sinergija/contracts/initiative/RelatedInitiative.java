package org.sinergija.contracts.initiative;

import java.util.UUID;

import org.sinergija.contracts.value.Fault;
import org.sinergija.contracts.value.InvalidValue;

/// Another initiative and how it stands to this one.
public record RelatedInitiative(Relation relation, UUID initiative) {
    public RelatedInitiative {
        InvalidValue.throwIfAny(Fault.ifMissing("/relation", relation), Fault.ifMissing("/initiative", initiative));
    }
}
