package org.sinergija.notifications.webhook.post;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which receivers may be reached, and how long one may take.
///
/// @param loopback receivers on this machine, also without TLS; for trying the platform out
/// @param privateNetworks receivers in the network of whoever runs the platform, also without TLS
/// @param connect at most, for each address
/// @param handshake of TLS, at most
/// @param exchange at most, from the look-up of the name to the answer's last byte
@ConfigurationProperties("sinergija.webhooks")
record TargetSettings(@DefaultValue("REFUSED") Permission loopback, @DefaultValue("REFUSED") Permission privateNetworks,
        @DefaultValue("3s") Duration connect, @DefaultValue("5s") Duration handshake,
        @DefaultValue("15s") Duration exchange) {
    TargetSettings {
        if (!connect.isPositive() || !handshake.isPositive() || !exchange.isPositive()) {
            throw new IllegalArgumentException(
                    "sinergija.webhooks.connect, handshake and exchange must be positive");
        }
    }

    /// Of a kind of receiver.
    enum Permission {
        ALLOWED, REFUSED
    }

    boolean allows(Reach reach) {
        return switch (reach) {
            case PUBLIC -> true;
            case LOOPBACK -> loopback == Permission.ALLOWED;
            case PRIVATE -> privateNetworks == Permission.ALLOWED;
            case NOWHERE -> false;
        };
    }

    /// Whether no stranger is on the way to some receiver.
    boolean allowsPlain() {
        return loopback == Permission.ALLOWED || privateNetworks == Permission.ALLOWED;
    }
}
