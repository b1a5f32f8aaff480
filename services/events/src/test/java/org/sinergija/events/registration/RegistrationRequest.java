package org.sinergija.events.registration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

/// What somebody sends who registers.
final class RegistrationRequest {
    private final Map<String, String> members = new LinkedHashMap<>();

    static RegistrationRequest of(String email) {
        return new RegistrationRequest().with("name", "\"Mira Somebody\"").with("email", "\"%s\"".formatted(email));
    }

    /// Of a person whom no other test knows.
    static RegistrationRequest ofSomebody() {
        return of("somebody.%s@example.org".formatted(UUID.randomUUID()));
    }

    RegistrationRequest with(String member, String json) {
        members.put(member, json);
        return this;
    }

    String json() {
        return members.entrySet().stream().map(member -> "\"%s\": %s".formatted(member.getKey(), member.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    Answer send(Api api, UUID event) {
        return api.post("/api/v1/events/%s/registrations".formatted(event), json());
    }

    /// The same caller, as the person whom this answer told the secret.
    static Api person(Api api, Answer registered) {
        return api.anonymous().with("Registration-Secret", registered.body().at("/manage/secret").asString());
    }

    static String path(Answer registered) {
        return registered.body().at("/manage/path").asString();
    }
}
