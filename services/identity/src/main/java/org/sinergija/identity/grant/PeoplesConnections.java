package org.sinergija.identity.grant;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.sinergija.identity.account.Connections;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Repository;

/// Consents and grants together, since a client that asks for no consent holds grants all the same.
@Repository
class PeoplesConnections implements Connections {
    private static final int MOST = 1_000;

    private final MongoTemplate mongo;
    private final RegisteredClientRepository clients;

    PeoplesConnections(MongoTemplate mongo, RegisteredClientRepository clients) {
        this.mongo = mongo;
        this.clients = clients;
    }

    @Override
    public List<Connection> of(UUID account) {
        Query theirs = Query.query(of(account.toString())).limit(MOST);
        Map<String, Set<String>> scopes = new TreeMap<>();
        mongo.find(theirs, Consent.class).forEach(consent -> scopes
                .computeIfAbsent(consent.client(), _ -> new TreeSet<>()).addAll(consent.scopes()));
        mongo.find(theirs, Grant.class).forEach(
                grant -> scopes.computeIfAbsent(grant.client(), _ -> new TreeSet<>()).addAll(grant.scopes()));
        return scopes.entrySet().stream().flatMap(entry -> known(entry.getKey()).stream()
                .map(client -> Connection.of(client.getClientId(), client.getClientName(), entry.getValue())))
                .sorted(Comparator.comparing(Connection::name)).toList();
    }

    @Override
    public void end(UUID account, String clientId) {
        RegisteredClient client = clients.findByClientId(clientId);
        if (client != null) {
            Query theirs = Query.query(of(account.toString()).and("client").is(client.getId()));
            mongo.remove(theirs, Grant.class);
            mongo.remove(theirs, Consent.class);
        }
    }

    private Optional<RegisteredClient> known(String id) {
        return Optional.ofNullable(clients.findById(id));
    }

    private static Criteria of(String person) {
        return Criteria.where("person").is(person);
    }
}
