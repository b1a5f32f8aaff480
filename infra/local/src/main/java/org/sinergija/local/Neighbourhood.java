package org.sinergija.local;

import java.nio.file.Path;
import java.util.List;

import org.sinergija.local.parts.BrokerProcess;
import org.sinergija.local.parts.MailboxProcess;
import org.sinergija.local.parts.StoreProcess;
import org.sinergija.local.process.Member;
import org.sinergija.local.process.Member.Program.Jar;
import org.sinergija.local.process.Member.Program.Main;
import org.sinergija.local.secret.Secrets;
import org.sinergija.local.secret.Tokens;

import static org.sinergija.local.process.Member.Tier.DOOR;
import static org.sinergija.local.process.Member.Tier.SERVICE;
import static org.sinergija.local.process.Member.Tier.STORAGE;

/// The whole platform: what runs, where it listens, and what it is told.
record Neighbourhood(Path home, Path data, Ports ports) {
    private static final String PROJECTS = "projects";
    private static final String NOTIFICATIONS = "notifications";
    private static final String ADMINISTRATOR = "admin@sinergija.local";

    List<Member> members() {
        Member broker = new Member("broker", STORAGE, ports.broker(), 320,
                new Main(BrokerProcess.class,
                        List.of(data.resolve("broker").toString(), String.valueOf(ports.broker()))));

        Member store = new Member("store", STORAGE, ports.store(), 192,
                new Main(StoreProcess.class,
                        List.of(data.resolve("store/store.mv").toString(), String.valueOf(ports.store()))));

        Member mailbox = new Member("mailbox", STORAGE, ports.mailbox(), 64,
                new Main(MailboxProcess.class, List.of(data.resolve("mailbox").toString(), String.valueOf(ports.mail()),
                        String.valueOf(ports.mailbox()))));

        Member identity = service("identity", ports.identity(), 192, broker, store)
                .knowing("SPRING_MAIL_PORT", ports.mail())
                .knowing("SINERGIJA_IDENTITY_KEY_SECRET", secrets().named("keys"))
                .knowing("SINERGIJA_IDENTITY_OPERATOR_SECRET", secrets().named(Tokens.OPERATOR))
                .knowing("SINERGIJA_IDENTITY_SERVICES_PROJECTS", secrets().named(PROJECTS))
                .knowing("SINERGIJA_IDENTITY_SERVICES_NOTIFICATIONS", secrets().named(NOTIFICATIONS))
                .knowing("SINERGIJA_IDENTITY_SECONDFACTOR", "OPTIONAL")
                .knowing("SINERGIJA_IDENTITY_FIRSTADMIN_EMAIL", ADMINISTRATOR)
                .knowing("SINERGIJA_IDENTITY_FIRSTADMIN_PASSWORD", secrets().named("administrator"));

        Member partners = service("partners", ports.partners(), 192, broker, store);

        Member projects = asking(service(PROJECTS, ports.projects(), 256, broker, store), identity)
                .knowing("SINERGIJA_PARTNERS_URL", partners.address());

        Member coordination = service("coordination", ports.coordination(), 320, broker, store)
                .knowing("SINERGIJA_INDEX_DIR", data.resolve("index"));

        Member events = service("events", ports.events(), 192, broker, store)
                .knowing("SPRING_MAIL_PORT", ports.mail())
                .knowing("SINERGIJA_PROJECTS_URL", projects.address())
                .knowing("SINERGIJA_COORDINATION_URL", coordination.address())
                .knowing("SINERGIJA_LETTERS_ADDRESS", door())
                .knowing("SINERGIJA_EVENTS_KEY", secrets().named("participation"));

        Member notifications = asking(service(NOTIFICATIONS, ports.notifications(), 192, broker, store), identity)
                .knowing("SPRING_MAIL_PORT", ports.mail())
                .knowing("SINERGIJA_PARTNERS_URL", partners.address())
                .knowing("SINERGIJA_COORDINATION_URL", coordination.address())
                .knowing("SINERGIJA_NOTIFICATIONS_ADDRESS", door())
                .knowing("SINERGIJA_NOTIFICATIONS_KEY", secrets().named("links"))
                .knowing("SINERGIJA_WEBHOOKS_LOOPBACK", "ALLOWED");

        Member gateway = trusting(new Member("gateway", DOOR, ports.gateway(), 256, jar("gateway")))
                .knowing("SERVER_ADDRESS", "127.0.0.1")
                .knowing("SERVER_PORT", ports.gateway())
                .knowing("SINERGIJA_METRICS_PORT", ports.metrics())
                .knowing("SINERGIJA_PARTNERS_URL", partners.address())
                .knowing("SINERGIJA_PROJECTS_URL", projects.address())
                .knowing("SINERGIJA_EVENTS_URL", events.address())
                .knowing("SINERGIJA_COORDINATION_URL", coordination.address())
                .knowing("SINERGIJA_NOTIFICATIONS_URL", notifications.address())
                .knowing("SINERGIJA_IDENTITY_URL", identity.address());

        return List.of(broker, store, mailbox, identity, partners, projects, coordination, events, notifications,
                gateway);
    }

    private Member service(String name, int port, int heap, Member broker, Member store) {
        return trusting(new Member(name, SERVICE, port, heap, jar(name)))
                .knowing("SERVER_ADDRESS", "127.0.0.1")
                .knowing("SERVER_PORT", port)
                .knowing("SINERGIJA_BROKERS", broker.address())
                .knowing("SINERGIJA_STORE_URI", "mongodb://" + store.address());
    }

    /// One that asks others, by a secret that identity knows it by.
    private Member asking(Member member, Member identity) {
        return member.knowing("SINERGIJA_SECURITY_CLIENT_ID", member.name())
                .knowing("SINERGIJA_SECURITY_CLIENT_SECRET", secrets().named(member.name()))
                .knowing("SINERGIJA_SECURITY_CLIENT_TOKENURI", identity.address() + "/oauth2/token");
    }

    /// Who signs the tokens that all believe.
    private Member trusting(Member member) {
        return member.knowing("SINERGIJA_SECURITY_ISSUER", door()).knowing(
                "SINERGIJA_SECURITY_JWKS_URI", "http://127.0.0.1:%d/oauth2/jwks".formatted(ports.identity()));
    }

    /// As people come.
    private String door() {
        return "http://localhost:%d".formatted(ports.gateway());
    }

    private Secrets secrets() {
        return Secrets.in(data);
    }

    private Jar jar(String service) {
        return new Jar(home.resolve("services/%1$s/target/%1$s-0.1.0.jar".formatted(service)));
    }
}
