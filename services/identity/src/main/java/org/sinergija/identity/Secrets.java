package org.sinergija.identity;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// What a secret in the settings must be like.
public final class Secrets {
    private static final int SHORTEST = 32;
    private static final int FEWEST_CHARACTERS = 10;
    private static final List<String> NOT_OF_CHANCE = List.of("secret", "password", "changeme", "change-me", "default",
            "example", "sinergija", "12345678");

    private Secrets() {}

    /// @throws IllegalArgumentException if it is missing, short, or looks like the one in somebody's documentation
    public static void mustBeOfChance(String property, @Nullable String secret) {
        if (secret == null || secret.length() < SHORTEST || secret.chars().distinct().count() < FEWEST_CHARACTERS
                || NOT_OF_CHANCE.stream().anyMatch(secret.toLowerCase(Locale.ROOT)::contains)) {
            throw new IllegalArgumentException(
                    "%s must be at least %d characters of chance, such as from: openssl rand -base64 32"
                            .formatted(property, SHORTEST));
        }
    }
}
