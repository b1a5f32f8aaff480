package org.sinergija.starter.web.idempotency;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long a repeated request is recognised.
///
/// @param expiry after this a key may be used anew
/// @param purge pause between two searches for expired keys
@ConfigurationProperties("sinergija.idempotency")
record IdempotencySettings(@DefaultValue("24h") Duration expiry, @DefaultValue("1h") Duration purge) {
    IdempotencySettings {
        if (expiry.isNegative() || expiry.isZero()) {
            throw new IllegalArgumentException(
                    "sinergija.idempotency.expiry must be positive, not %s".formatted(expiry));
        }
        if (purge.isNegative() || purge.isZero()) {
            throw new IllegalArgumentException("sinergija.idempotency.purge must be positive, not %s".formatted(purge));
        }
    }
}
