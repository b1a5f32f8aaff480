package org.sinergija.events;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

/// What an organiser sends, valid and complete from the start; a test changes what it is about.
public final class EventRequest {
    public static final String PATH = "/api/v1/events";
    public static final UUID ORGANISER = UUID.fromString("0198a000-0000-7000-8000-000000000001");

    private final Map<String, String> members = new LinkedHashMap<>();

    private EventRequest() {
        with("title", "{\"en\": \"Mapping of initiatives\", \"sr-Cyrl\": \"Мапирање иницијатива\"}")
                .with("kind", "\"WORKSHOP\"").with("format", "\"IN_PERSON\"").with("start", "\"2036-10-16T09:00:00\"")
                .with("end", "\"2036-10-17T15:30:00\"").with("zone", "\"Europe/Belgrade\"")
                .with("venue", "{\"name\": \"City hall\", \"city\": \"Belgrade\", \"country\": \"RS\"}")
                .with("organisers", "[\"%s\"]".formatted(ORGANISER)).with("themes", "[\"migration-governance\"]")
                .with("territories", "[\"RS\", \"BA\"]").with("targetGroups", "[\"migration-officials\"]");
    }

    public static EventRequest valid() {
        return new EventRequest();
    }

    public static EventRequest hybrid() {
        return valid().with("format", "\"HYBRID\"").with("onlineUrl", "\"https://meet.example.org/room\"");
    }

    public EventRequest with(String member, String json) {
        members.put(member, json);
        return this;
    }

    public EventRequest without(String member) {
        members.remove(member);
        return this;
    }

    public String json() {
        return members.entrySet().stream().map(member -> "\"%s\": %s".formatted(member.getKey(), member.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    public Answer draft(Api api) {
        return api.post(PATH, json());
    }

    /// Drafts and publishes it.
    public UUID publish(Api api) {
        UUID id = draft(api).id();
        api.post(PATH + "/" + id + "/status", "{\"status\": \"PUBLISHED\"}");
        return id;
    }
}
