package org.sinergija.contracts.initiative;

import java.util.UUID;

/// Another initiative and how it stands to this one.
public record RelatedInitiative(Relation relation, UUID initiative) {}
