package org.sinergija.identity;

import java.time.Duration;
import java.util.Collections;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long what is issued here is good for.
///
/// @param code between the redirection and its exchange for tokens; also the time to answer a consent page, tenfold
/// @param access of people and machines
/// @param operator of the operator's tokens, who has no refresh tokens
/// @param refresh since the last use
@ConfigurationProperties("sinergija.identity.lifetime")
public record LifetimeSettings(@DefaultValue("1m") Duration code, @DefaultValue("10m") Duration access,
        @DefaultValue("8h") Duration operator, @DefaultValue("30d") Duration refresh) {

    /// Spring Authorization Server leaves no choice.
    private static final Duration ID_TOKEN = Duration.ofMinutes(30);

    public LifetimeSettings {
        if (!code.isPositive() || !access.isPositive() || !operator.isPositive() || !refresh.isPositive()) {
            throw new IllegalArgumentException("All of sinergija.identity.lifetime must be positive");
        }
    }

    /// After this long without a signature no token of a key is valid.
    public Duration ofSignatures() {
        return Collections.max(List.of(access, operator, ID_TOKEN));
    }
}
