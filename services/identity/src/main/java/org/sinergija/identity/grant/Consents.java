package org.sinergija.identity.grant;

import org.jspecify.annotations.Nullable;
import org.sinergija.identity.account.AccessWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.stereotype.Component;

/// The consents of people.
@Component
class Consents implements OAuth2AuthorizationConsentService {
    private final MongoTemplate mongo;

    Consents(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void save(OAuth2AuthorizationConsent consent) {
        mongo.save(Consent.of(consent.getRegisteredClientId(), consent.getPrincipalName(), consent.getScopes()));
    }

    @Override
    public void remove(OAuth2AuthorizationConsent consent) {
        remove(consent.getRegisteredClientId(), consent.getPrincipalName());
    }

    @Override
    public @Nullable OAuth2AuthorizationConsent findById(String client, String person) {
        Consent consent = mongo.findById(Consent.id(client, person), Consent.class);
        if (consent == null) {
            return null;
        }
        OAuth2AuthorizationConsent.Builder known = OAuth2AuthorizationConsent.withId(client, person);
        consent.scopes().forEach(known::scope);
        return known.build();
    }

    @EventListener
    void endAllOf(AccessWithdrawn withdrawn) {
        mongo.remove(Query.query(Criteria.where("person").is(withdrawn.account().toString())), Consent.class);
    }

    private void remove(String client, String person) {
        mongo.remove(Query.query(Criteria.where("_id").is(Consent.id(client, person))), Consent.class);
    }
}
