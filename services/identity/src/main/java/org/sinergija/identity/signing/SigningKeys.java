package org.sinergija.identity.signing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.sinergija.identity.IdentitySettings;
import org.sinergija.identity.LifetimeSettings;
import org.sinergija.identity.Seal;
import org.sinergija.starter.fault.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// All keys that are published. Which of them signs follows from the store and the time alone, so several instances agree without
/// asking each other; a key is published before it signs, and until the last token that it signed has expired.
@Component
public class SigningKeys implements JWKSource<SecurityContext>, SmartInitializingSingleton {
    /// How old an instance's picture of the store may be.
    static final Duration REREAD = Duration.ofMinutes(1);
    private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);

    private final MongoTemplate mongo;
    private final Seal seal;
    private final RotationSettings rotation;
    private final Duration lifetime;
    private final Clock clock;
    private final Map<String, RSAKey> opened = new ConcurrentHashMap<>();
    private volatile Picture picture = new Picture(List.of(), Instant.EPOCH);

    SigningKeys(MongoTemplate mongo, IdentitySettings identity, RotationSettings rotation, LifetimeSettings lifetimes,
            Clock clock) {
        this.mongo = mongo;
        this.rotation = rotation;
        this.clock = clock;
        seal = identity.sealFor("signing keys");
        lifetime = lifetimes.ofSignatures();
    }

    /// @param keys of rising generations
    private record Picture(List<SigningKey> keys, Instant takenAt) {}

    /// The `kid` of the key that signs now.
    public String signing() {
        return signingOf(known()).kid();
    }

    /// Those that the selector asks for, with their private halves.
    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(new JWKSet(known().stream().<JWK>map(this::open).toList()));
    }

    /// Publishes the next key.
    ///
    /// @throws RuleBroken while another is announced
    SigningKey announceNext() {
        SigningKey newest = reread().getLast();
        if (newest.signsFrom().isAfter(clock.instant())) {
            throw new RuleBroken(
                    "Key %s is announced already; it signs from %s.".formatted(newest.kid(), newest.signsFrom()));
        }
        return announceAfter(newest);
    }

    List<SigningKey> known() {
        Picture current = picture;
        boolean fresh = clock.instant().isBefore(current.takenAt().plus(REREAD));
        return fresh ? current.keys() : reread();
    }

    /// A secret that opens no keys stops the start; an absent store does not.
    @Override
    public void afterSingletonsInstantiated() {
        try {
            reread().forEach(this::open);
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("cause", storeAway.getMessage())
                    .log("Store away; its signing keys are read when it is back");
        }
    }

    /// Announces the next key in time, and forgets those whose last token has expired.
    @Scheduled(fixedDelayString = "${sinergija.identity.rotation.look:1m}")
    void look() {
        List<SigningKey> keys = reread();
        SigningKey newest = keys.getLast();
        Instant now = clock.instant();
        if (!now.isBefore(newest.signsFrom().plus(rotation.age()).minus(rotation.announcement()))) {
            announceAfter(newest);
        }
        for (int i = 0; i + 1 < keys.size() && hasOutlived(keys.get(i + 1), now); i++) {
            mongo.remove(keys.get(i));
            opened.remove(keys.get(i).kid());
            log.atInfo().addKeyValue("key", keys.get(i).kid()).log("Signing key withdrawn; its last token has expired");
        }
    }

    /// A minute more, since another instance may sign with the predecessor a moment longer.
    private boolean hasOutlived(SigningKey successor, Instant now) {
        return now.isAfter(successor.signsFrom().plus(lifetime).plus(REREAD));
    }

    private SigningKey signingOf(List<SigningKey> keys) {
        Instant now = clock.instant();
        return keys.reversed().stream().filter(key -> !key.signsFrom().isAfter(now)).findFirst()
                .orElse(keys.getFirst());
    }

    private SigningKey announceAfter(SigningKey newest) {
        SigningKey next = insert(newest.generation() + 1, clock.instant().plus(rotation.announcement()));
        log.atInfo().addKeyValue("key", next.kid()).addKeyValue("signsFrom", next.signsFrom())
                .log("Signing key announced");
        return next;
    }

    private List<SigningKey> reread() {
        List<SigningKey> stored = stored();
        if (stored.isEmpty()) {
            insert(1, clock.instant());
            stored = stored();
        }
        picture = new Picture(stored, clock.instant());
        return stored;
    }

    private List<SigningKey> stored() {
        return mongo.find(new Query().with(Sort.by("_id")), SigningKey.class);
    }

    /// The one of this generation that is stored, whoever was first.
    private SigningKey insert(long generation, Instant signsFrom) {
        try {
            SigningKey key = mongo.insert(SigningKey.made(generation, seal, signsFrom));
            picture = new Picture(List.of(), Instant.EPOCH);
            return key;
        } catch (DuplicateKeyException faster) {
            return stored().stream().filter(key -> key.generation() == generation).findFirst()
                    .orElseThrow(() -> faster);
        }
    }

    private RSAKey open(SigningKey key) {
        return opened.computeIfAbsent(key.kid(), _ -> key.opened(seal));
    }
}
