package org.sinergija.identity;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// Under which address this provider is known, and what protects its secrets.
///
/// @param issuer the platform's public address, that of the gateway; without a path, query or final slash
/// @param keySecret by which secrets in the store are sealed; whoever has it and the store can sign as this platform
@ConfigurationProperties("sinergija.identity")
public record IdentitySettings(URI issuer, String keySecret) {
    public IdentitySettings {
        if (!issuer.toString().matches("https?://[^/?#@]+")) {
            throw new IllegalArgumentException(
                    "sinergija.identity.issuer must be like https://platform.example.org, not %s".formatted(issuer));
        }
        Secrets.mustBeOfChance("sinergija.identity.key-secret", keySecret);
    }

    /// The public address of a path of ours.
    public URI at(String path) {
        return issuer.resolve(path);
    }

    /// Opens nothing that was sealed for another purpose.
    public Seal sealFor(String purpose) {
        return new Seal(keySecret, purpose);
    }

    /// Secrets have no place in a log.
    @Override
    public String toString() {
        return "IdentitySettings[%s]".formatted(issuer);
    }
}
