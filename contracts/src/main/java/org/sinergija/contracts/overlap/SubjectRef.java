package org.sinergija.contracts.overlap;

import java.util.UUID;

import org.sinergija.contracts.value.LocalizedText;

/// One side of an overlap.
public record SubjectRef(SubjectKind kind, UUID id, LocalizedText title, UUID lead) {}
