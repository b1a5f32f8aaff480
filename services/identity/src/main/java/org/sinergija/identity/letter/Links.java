package org.sinergija.identity.letter;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sinergija.identity.account.AccessWithdrawn;
import org.sinergija.identity.account.Digests;
import org.springframework.context.event.EventListener;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/// What a letter's link proves: that its reader reads an account's mail. Each serves once and for a time; a later one to
/// the same end replaces it.
@Repository
class Links {
    private static final int BYTES = 32;
    private static final Pattern TOKEN = Pattern
            .compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([A-Za-z0-9_-]{43})");

    private final MongoTemplate mongo;
    private final Clock clock;
    private final LinkSettings settings;
    private final SecureRandom random = new SecureRandom();

    Links(MongoTemplate mongo, Clock clock, LinkSettings settings) {
        this.mongo = mongo;
        this.clock = clock;
        this.settings = settings;
    }

    @Document("links")
    record Link(@Id String id, String hash, Instant expires) {}

    /// What stands at the link's end; it is stored nowhere.
    String issue(Purpose purpose, UUID account) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String token = account + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        mongo.save(new Link(id(purpose, account), Digests.sha256(token),
                clock.instant().plus(settings.lifetime(purpose))));
        return token;
    }

    /// Whose link this is, if it still serves.
    Optional<UUID> account(Purpose purpose, String token) {
        return account(token).filter(account -> mongo.exists(serving(purpose, account, token), Link.class));
    }

    /// The same, and it no longer serves.
    Optional<UUID> spend(Purpose purpose, String token) {
        return account(token)
                .filter(account -> mongo.findAndRemove(serving(purpose, account, token), Link.class) != null);
    }

    /// Nor do those that are still on their way serve.
    @EventListener
    void withdraw(AccessWithdrawn from) {
        for (Purpose purpose : Purpose.values()) {
            mongo.remove(Query.query(Criteria.where("_id").is(id(purpose, from.account()))), Link.class);
        }
    }

    private Query serving(Purpose purpose, UUID account, String token) {
        return Query.query(Criteria.where("_id").is(id(purpose, account)).and("hash").is(Digests.sha256(token))
                .and("expires").gt(clock.instant()));
    }

    private static Optional<UUID> account(String token) {
        Matcher matcher = TOKEN.matcher(token);
        return matcher.matches() ? Optional.of(UUID.fromString(matcher.group(1))) : Optional.empty();
    }

    private static String id(Purpose purpose, UUID account) {
        return purpose + ":" + account;
    }
}
