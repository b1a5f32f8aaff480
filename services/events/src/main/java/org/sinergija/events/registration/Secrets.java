package org.sinergija.events.registration;

import java.security.MessageDigest;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.starter.key.Keys;
import org.sinergija.starter.key.Seal;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/// By which whoever registered manages the registration without an account. Derived from its id, so that none is stored and a
/// letter can name it again; sent in a header, which no log of addresses keeps.
@Component
public class Secrets {
    public static final String HEADER = "Registration-Secret";

    private final Seal seal;

    Secrets(Keys keys) {
        seal = keys.seal("managing a registration");
    }

    public String of(UUID registration) {
        return seal.of(registration.toString());
    }

    public boolean opens(UUID registration, @Nullable String secret) {
        return secret != null
                && MessageDigest.isEqual(of(registration).getBytes(UTF_8), secret.strip().getBytes(UTF_8));
    }
}
