package org.sinergija.identity;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.AccountDetails;
import org.sinergija.identity.account.Accounts;
import org.sinergija.identity.proof.Passwords;
import org.sinergija.starter.security.Role;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.sinergija.testsupport.port.FreePorts;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The service as it runs, once for all tests of this JVM, under an issuer that is its own address.
public final class RunningIdentity {
    public static final String KEY_SECRET = "Zr8mVq2sX5tLw9bKd3nHy7gPc4fJ6aRe";
    public static final String OPERATOR_SECRET = "Qk4tYw7pVb2nHs9xLd5rGm3cJf8zAe6u";
    /// A service of the platform that asks others.
    public static final String PROJECTS = "projects";
    public static final String PROJECTS_SECRET = "Wd7pLx4tRb9nVk2sHq6zYc3mGf8jTe5a";
    public static final String PASSWORD = "seven grey herons";
    /// A program of somebody else's, on a server.
    public static final String ATLAS = "atlas";
    public static final String ATLAS_SECRET = "Nf6wRx3kTq9mLb2vHz7sYd4gPc8jUe5a";
    public static final String ATLAS_CALLBACK = "https://atlas.example.org/callback";
    /// One of the platform's own, on a server.
    public static final String DESK = "desk";
    public static final String DESK_SECRET = "Ht5nVc8xKq2wMz7bRj4sLf9pGd3yTe6u";
    public static final String DESK_CALLBACK = "https://desk.example.org/callback";
    private static final int PORT = FreePorts.inARow(1);
    public static final String ISSUER = "http://localhost:" + PORT;
    private static final ConfigurableApplicationContext SERVICE = new SpringApplicationBuilder(Identity.class)
            .run("--server.port=" + PORT, "--sinergija.security.issuer=" + ISSUER,
                    "--sinergija.store.uri=" + EmbeddedParts.storeUri(),
                    "--sinergija.brokers=" + EmbeddedParts.brokers(),
                    "--sinergija.identity.key-secret=" + KEY_SECRET, "--sinergija.identity.second-factor=optional",
                    "--sinergija.identity.operator-secret=" + OPERATOR_SECRET,
                    "--sinergija.identity.services." + PROJECTS + "=" + PROJECTS_SECRET,
                    "--sinergija.identity.clients[0].id=" + ATLAS, "--sinergija.identity.clients[0].name=Atlas",
                    "--sinergija.identity.clients[0].secret=" + ATLAS_SECRET,
                    "--sinergija.identity.clients[0].redirect-uris=" + ATLAS_CALLBACK,
                    "--sinergija.identity.clients[0].post-logout-redirect-uris=https://atlas.example.org/",
                    "--sinergija.identity.clients[0].scopes=openid,profile,read",
                    "--sinergija.identity.clients[1].id=" + DESK, "--sinergija.identity.clients[1].name=Desk",
                    "--sinergija.identity.clients[1].party=first",
                    "--sinergija.identity.clients[1].secret=" + DESK_SECRET,
                    "--sinergija.identity.clients[1].redirect-uris=" + DESK_CALLBACK,
                    "--sinergija.identity.clients[1].post-logout-redirect-uris=https://desk.example.org/",
                    "--sinergija.identity.clients[1].scopes=openid,profile,email,read,write");

    private RunningIdentity() {}

    /// One of its parts, to do half of what a request does.
    public static <T> T bean(Class<T> type) {
        return SERVICE.getBean(type);
    }

    public static Api api() {
        return Api.at(ISSUER).anonymous();
    }

    /// Somebody who may sign in with [#PASSWORD].
    public static Account person(@Nullable UUID organisation, Role... roles) {
        UUID id = UUID.randomUUID();
        Account account = Account.invited(id, new AccountDetails("%s@example.org".formatted(id), "Mira Novak",
                organisation, Set.of(roles), "en"), bean(Clock.class).instant());
        account.activate(bean(Passwords.class).hash(PASSWORD));
        return bean(Accounts.class).add(account);
    }
}
