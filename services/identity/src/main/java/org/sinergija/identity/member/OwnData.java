package org.sinergija.identity.member;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sinergija.identity.account.Connections.Connection;

/// What this service holds of the caller.
///
/// @param account none if the caller is no person known here
/// @param secondFactor whether there is one; its secret is shown to nobody
/// @param clients that act in the person's name
record OwnData(@Nullable AccountView account, boolean secondFactor, List<Connection> clients) {}
