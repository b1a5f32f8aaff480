package org.sinergija.starter.security;

import java.io.Closeable;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSetBasedJWKSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import org.jspecify.annotations.Nullable;

/// The identity provider's public keys: fetched when first needed, before they are too old, and when a token names one that
/// is not among them. While the provider is away, those of its last answer serve.
final class ProviderKeys implements JWKSource<SecurityContext>, Closeable {
    private static final int TIMEOUT = 2_000;
    private static final int MOST_BYTES = 100_000;
    private static final JWKSelector ANY = new JWKSelector(new JWKMatcher.Builder().build());

    private final URI address;
    private final JWKSource<SecurityContext> source;

    ProviderKeys(SecuritySettings settings) throws MalformedURLException {
        address = settings.jwksUri();
        long kept = settings.keysKept().toMillis();
        source = JWKSourceBuilder
                .<SecurityContext>create(address.toURL(), new DefaultResourceRetriever(TIMEOUT, TIMEOUT, MOST_BYTES))
                .cache(kept, Math.min(2L * TIMEOUT, kept / 2)).refreshAheadCache(kept / 4, false)
                .rateLimited(settings.keysAskedFor().toMillis()).retrying(true).outageTolerantForever().build();
    }

    /// @throws KeySourceException if the provider has never answered yet
    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        try {
            return source.get(selector, context);
        } catch (RateLimitReachedException askedJustNow) {
            mustBeKnown();
            return List.of();
        }
    }

    /// @throws KeySourceException if the provider has never answered yet
    void mustBeKnown() throws KeySourceException {
        source.get(ANY, null);
    }

    URI address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        if (source instanceof JWKSetBasedJWKSource<SecurityContext> closeable) {
            closeable.close();
        }
    }
}
