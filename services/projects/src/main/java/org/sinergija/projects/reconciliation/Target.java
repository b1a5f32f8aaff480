package org.sinergija.projects.reconciliation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.projects.identity.HeldId;

/// Which initiative a record is.
///
/// @param identity under which it is that one; the publisher's identifier, unless that belongs to another
/// @param held the identity as it is held now, if it is
/// @param other who holds the publisher's identifier, where this initiative is kept apart from it
record Target(UUID initiative, ExternalId identity, @Nullable HeldId held, @Nullable HeldId other) {}
