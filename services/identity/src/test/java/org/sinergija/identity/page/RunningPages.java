package org.sinergija.identity.page;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.sinergija.identity.Identity;
import org.sinergija.identity.RunningIdentity;
import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.AccountDetails;
import org.sinergija.identity.account.Accounts;
import org.sinergija.identity.letter.Invitations;
import org.sinergija.identity.proof.Passwords;
import org.sinergija.starter.security.Role;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The service with a mail server beside it, a clock that can be turned, and second factors required; once for all tests of
/// the pages.
final class RunningPages {
    static final String PASSWORD = "seven grey herons";
    static final String FIRST_ADMINISTRATOR = "first@example.org";
    static final TurnableClock CLOCK = new TurnableClock();
    static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final ConfigurableApplicationContext SERVICE = start();

    private RunningPages() {}

    private static ConfigurableApplicationContext start() {
        MAIL.start();
        return new SpringApplicationBuilder(Identity.class)
                .initializers(context -> ((GenericApplicationContext) context).registerBean("clock", Clock.class,
                        () -> CLOCK))
                .run("--server.port=0", "--sinergija.store.uri=" + EmbeddedParts.storeUri(),
                        "--sinergija.brokers=" + EmbeddedParts.brokers(),
                        "--spring.mongodb.database=identity-pages",
                        "--spring.mail.port=" + MAIL.getSmtp().getPort(), "--sinergija.identity.letters.pause=50ms",
                        "--sinergija.identity.key-secret=" + RunningIdentity.KEY_SECRET,
                        "--sinergija.identity.slow-down.address=1000",
                        "--sinergija.identity.first-admin.email=" + FIRST_ADMINISTRATOR,
                        "--sinergija.identity.first-admin.password=" + PASSWORD,
                        "--sinergija.identity.clients[0].id=atlas", "--sinergija.identity.clients[0].name=Atlas",
                        "--sinergija.identity.clients[0].secret=Nf6wRx3kTq9mLb2vHz7sYd4gPc8jUe5a",
                        "--sinergija.identity.clients[0].redirect-uris=https://atlas.example.org/callback",
                        "--sinergija.identity.clients[0].scopes=openid,profile,read");
    }

    static String base() {
        return "http://127.0.0.1:" + SERVICE.getEnvironment().getRequiredProperty("local.server.port");
    }

    static <T> T bean(Class<T> type) {
        return SERVICE.getBean(type);
    }

    /// Somebody who may sign in with [#PASSWORD].
    static Account person(Role... roles) {
        Account account = Account.invited(UUID.randomUUID(), details("en", roles), CLOCK.instant());
        account.activate(bean(Passwords.class).hash(PASSWORD));
        return bean(Accounts.class).add(account);
    }

    /// Somebody to whom a letter is on its way.
    static Account invited(String language) {
        return bean(Invitations.class).invite(UUID.randomUUID(), details(language, Role.PARTNER));
    }

    private static AccountDetails details(String language, Role... roles) {
        return new AccountDetails("Mira.%s@Example.org".formatted(UUID.randomUUID()), "Mira Novak", UUID.randomUUID(),
                Set.of(roles), language);
    }
}
