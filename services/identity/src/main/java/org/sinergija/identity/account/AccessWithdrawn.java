package org.sinergija.identity.account;

import java.util.UUID;

/// All that an account was let into ends now: sessions, authorisations, tokens. Told within this service, before the act
/// that caused it is answered.
public record AccessWithdrawn(UUID account) {}
