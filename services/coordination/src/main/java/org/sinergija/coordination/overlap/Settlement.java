package org.sinergija.coordination.overlap;

import java.util.UUID;

import org.sinergija.contracts.overlap.Outcome;

/// What people decided of two subjects that have not changed materially since.
public record Settlement(UUID left, UUID right, Outcome outcome) {}
