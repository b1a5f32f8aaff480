package org.sinergija.offences.overlap;

import org.jspecify.annotations.Nullable;
import org.sinergija.offences.initiative.Initiative;

public record Overlap(@Nullable Initiative other) {}
