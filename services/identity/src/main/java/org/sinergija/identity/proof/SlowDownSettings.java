package org.sinergija.identity.proof;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How failed tries slow down the next. The delay doubles from one second.
///
/// @param account tries for one account before there is a delay
/// @param address tries from one network address before there is a delay; more, since many may share it
/// @param longest delay; nobody is ever shut out for longer
/// @param memory after this without a try all is forgotten
@ConfigurationProperties("sinergija.identity.slow-down")
record SlowDownSettings(@DefaultValue("5") int account, @DefaultValue("50") int address,
        @DefaultValue("5m") Duration longest, @DefaultValue("1h") Duration memory) {
    SlowDownSettings {
        if (account < 1) {
            throw new IllegalArgumentException(
                    "sinergija.identity.slow-down.account must be at least 1, not %d".formatted(account));
        }
        if (address < 1) {
            throw new IllegalArgumentException(
                    "sinergija.identity.slow-down.address must be at least 1, not %d".formatted(address));
        }
        if (longest.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException(
                    "sinergija.identity.slow-down.longest must be at least 1s, not %s".formatted(longest));
        }
        if (memory.compareTo(longest) < 0) {
            throw new IllegalArgumentException("sinergija.identity.slow-down.memory must be at least as long as the "
                    + "longest delay, not %s".formatted(memory));
        }
    }
}
