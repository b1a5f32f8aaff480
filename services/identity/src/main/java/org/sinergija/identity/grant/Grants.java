package org.sinergija.identity.grant;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sinergija.identity.account.AccessWithdrawn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;

/// The grants of people. A trace is stored before the token's grant, so that every token which a client holds is found; a grant is
/// saved at its version only, so that of two who use one code or refresh token at once none gets away with it.
@Component
class Grants implements OAuth2AuthorizationService {
    private static final Logger log = LoggerFactory.getLogger(Grants.class);
    private static final String PERSON = "person";
    private static final String END = "expiresAt";

    private final MongoTemplate mongo;
    private final Translation translation;
    private final RegisteredClientRepository clients;
    private final Clock clock;

    Grants(MongoTemplate mongo, Translation translation, RegisteredClientRepository clients, Clock clock) {
        this.mongo = mongo;
        this.translation = translation;
        this.clients = clients;
        this.clock = clock;
    }

    /// A machine's token is verified by its signature and refreshed by nothing, so nobody will ask for it here.
    @Override
    public void save(OAuth2Authorization authorization) {
        if (authorization.getAuthorizationGrantType().equals(AuthorizationGrantType.CLIENT_CREDENTIALS)) {
            return;
        }
        Grant grant = translation.grant(authorization, clock.instant());
        if (grant.isRevoked()) {
            end(grant.id());
            return;
        }
        grant.issued().forEach(
                (kind, issued) -> mongo.save(new Trace(issued.hash(), kind, grant.id(), issued.expiresAt())));
        try {
            mongo.save(grant);
        } catch (OptimisticLockingFailureException | DuplicateKeyException usedAtOnce) {
            end(grant.id());
            log.atWarn().addKeyValue("grant", grant.id()).addKeyValue("client", grant.client())
                    .log("Used twice at once; grant revoked");
            throw new OAuth2AuthorizationCodeRequestAuthenticationException(
                    new OAuth2Error(OAuth2ErrorCodes.INVALID_GRANT), usedAtOnce, null);
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        end(authorization.getId());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        throw new UnsupportedOperationException("Grants are found by their tokens");
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        String hash = Hashed.of(token);
        Trace trace = mongo.findById(hash, Trace.class);
        if (trace == null || !trace.kind().is(type)) {
            return null;
        }
        Grant grant = mongo.findById(trace.grant(), Grant.class);
        if (grant == null || (trace.kind() != Kind.ID_TOKEN && !grant.hasItsTurn(trace.kind(), hash))) {
            Optional.ofNullable(grant).filter(_ -> trace.kind() == Kind.REFRESH_TOKEN).ifPresent(this::endReused);
            return null;
        }
        RegisteredClient client = clients.findById(grant.client());
        return client == null ? null : translation.authorization(grant, client, trace.kind(), token);
    }

    /// Either the client or a thief has the newer one, and nobody can tell which (RFC 9700 §4.14.2).
    private void endReused(Grant grant) {
        end(grant.id());
        log.atWarn().addKeyValue("grant", grant.id()).addKeyValue("client", grant.client())
                .addKeyValue("account", grant.person()).log("Refresh token used again; grant revoked");
    }

    private void end(String grant) {
        mongo.remove(Query.query(Criteria.where("_id").is(grant)), Grant.class);
    }

    @EventListener
    void endAllOf(AccessWithdrawn withdrawn) {
        mongo.remove(Query.query(Criteria.where(PERSON).is(withdrawn.account().toString())), Grant.class);
    }

    /// The store may come after the service, so the indexes are seen to here too.
    @Scheduled(fixedDelayString = "${sinergija.identity.grants.sweep:15m}")
    void sweep() {
        mongo.indexOps(Grant.class).createIndex(new Index(PERSON, Sort.Direction.ASC));
        Instant now = clock.instant();
        for (Class<?> type : new Class<?>[]{Grant.class, Trace.class}) {
            mongo.indexOps(type).createIndex(new Index(END, Sort.Direction.ASC));
            mongo.remove(Query.query(Criteria.where(END).lt(now)), type);
        }
    }
}
