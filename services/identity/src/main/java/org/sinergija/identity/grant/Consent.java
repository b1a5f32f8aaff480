package org.sinergija.identity.grant;

import java.util.Set;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// What a person lets a client do each time, without being asked again.
@Document("consents")
record Consent(@Id String id, String client, String person, Set<String> scopes) {
    static Consent of(String client, String person, Set<String> scopes) {
        return new Consent(id(client, person), client, person, scopes);
    }

    static String id(String client, String person) {
        return person + " " + client;
    }
}
