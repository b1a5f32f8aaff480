package org.sinergija.identity.signing;

import java.time.Instant;
import java.util.List;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/// `GET /actuator/signingkeys` lists the published keys, `POST` announces the next before its time.
@Component
@Endpoint(id = "signingkeys")
class SigningKeysEndpoint {
    private final SigningKeys keys;

    SigningKeysEndpoint(SigningKeys keys) {
        this.keys = keys;
    }

    record Published(String kid, Instant signsFrom) {
        private static Published of(SigningKey key) {
            return new Published(key.kid(), key.signsFrom());
        }
    }

    @ReadOperation
    List<Published> show() {
        return keys.known().stream().map(Published::of).toList();
    }

    @WriteOperation
    Published rotate() {
        return Published.of(keys.announceNext());
    }
}
