package org.sinergija.events.seat;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A code that lets one registration in.
///
/// @param hash of the code, which nobody stores
/// @param registration that used it, if one did
public record Invitation(String hash, @Nullable UUID registration) {}
