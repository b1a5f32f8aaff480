package org.sinergija.notifications.link;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What a letter's link says.
///
/// @param overlap that it is about, and for which `organisation` it is done; neither where the reader turns letters down
/// @param reader whom the letter was to, by a key that names nobody
/// @param language of the letter (BCP 47)
public record Link(Act act, @Nullable UUID overlap, @Nullable UUID organisation, String reader, String language,
        Instant expires) {}
