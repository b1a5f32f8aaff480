package org.sinergija.testsupport.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/// An identity provider on this machine: discovery, its public keys, client credentials for any client, and tokens of any
/// shape for tests. Services take [#SHARED] for theirs by `EmbeddedParts`.
public final class TestIssuer implements AutoCloseable {
    /// The one of all tests of this JVM.
    public static final TestIssuer SHARED = start(0);

    private static final JsonMapper JSON = new JsonMapper();
    private static final String KEYS = "/oauth2/jwks";
    private static final String TOKENS = "/oauth2/token";

    private final HttpServer server;
    private final List<RSAKey> keys = new CopyOnWriteArrayList<>();
    private final AtomicInteger keysAsked = new AtomicInteger();
    private final AtomicInteger tokensAsked = new AtomicInteger();

    private TestIssuer(HttpServer server) {
        this.server = server;
        keys.add(newKey());
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, JSON.writeValueAsString(
                Map.of("issuer", issuer(), "jwks_uri", jwksUri(), "token_endpoint", tokenUri()))));
        server.createContext(KEYS, exchange -> {
            keysAsked.incrementAndGet();
            answer(exchange, JSON.writeValueAsString(new JWKSet(new ArrayList<>(keys)).toJSONObject()));
        });
        server.createContext(TOKENS, exchange -> {
            tokensAsked.incrementAndGet();
            answer(exchange, JSON.writeValueAsString(Map.of("access_token", service(),
                    "token_type", "Bearer", "expires_in", 600)));
        });
        server.start();
    }

    /// @param port 0 for any that is free
    public static TestIssuer start(int port) {
        try {
            return new TestIssuer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
        } catch (IOException e) {
            throw new UncheckedIOException("The test issuer cannot listen.", e);
        }
    }

    public String issuer() {
        return "http://127.0.0.1:" + port();
    }

    public String jwksUri() {
        return issuer() + KEYS;
    }

    public String tokenUri() {
        return issuer() + TOKENS;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /// How often somebody asked for its keys.
    public int keysAsked() {
        return keysAsked.get();
    }

    /// How often somebody asked for a token.
    public int tokensAsked() {
        return tokensAsked.get();
    }

    /// With which it signs now.
    public RSAKey key() {
        return keys.getLast();
    }

    /// From now on it signs with a new key; those before stay among its public ones.
    public void rotateKey() {
        keys.add(newKey());
    }

    /// That some key which nobody publishes could have signed.
    public static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java makes RSA keys.", e);
        }
    }

    /// A good token of nobody in particular, without roles, to be shaped further.
    public Token token() {
        return Token.good(issuer(), key(), Clock.systemUTC().instant());
    }

    /// An account's that keeps the platform running.
    public String admin() {
        return token().of("admin").in("ADMIN").text();
    }

    public String coordinator() {
        return token().of("coordinator").in("COORDINATOR").text();
    }

    public String expert() {
        return token().of("expert").in("EXPERT").text();
    }

    /// One of the platform's own programs'.
    public String service() {
        return token().of("a-service").in("SERVICE").text();
    }

    /// A focal point's of this organisation.
    public String partner(UUID organisation) {
        return token().of("partner-of-" + organisation).in("PARTNER").at(organisation).text();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            byte[] body = json.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
