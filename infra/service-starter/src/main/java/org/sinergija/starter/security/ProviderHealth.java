package org.sinergija.starter.security;

import com.nimbusds.jose.KeySourceException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Without the provider's keys a service shows what is public and verifies nobody, so it is degraded and not out of service.
final class ProviderHealth implements HealthIndicator {
    private final ProviderKeys keys;

    ProviderHealth(ProviderKeys keys) {
        this.keys = keys;
    }

    @Override
    public Health health() {
        try {
            keys.mustBeKnown();
            return Health.up().build();
        } catch (KeySourceException away) {
            return Health.status("DEGRADED").withDetail("missing", "identity provider's keys at " + keys.address())
                    .build();
        }
    }
}
