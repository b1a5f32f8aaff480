package org.sinergija.offences.initiative;

import org.jspecify.annotations.Nullable;
import org.sinergija.offences.overlap.Overlap;

public record Initiative(@Nullable Overlap other) {}
