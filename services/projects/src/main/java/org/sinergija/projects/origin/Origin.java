package org.sinergija.projects.origin;

import java.util.UUID;

import org.sinergija.contracts.initiative.ExternalId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// What files say of an initiative, beside what the register has a place for.
///
/// @param identity what its publisher calls it
@Document("origins")
public record Origin(@Id UUID initiative, ExternalId identity, Said said, Trace trace) {}
