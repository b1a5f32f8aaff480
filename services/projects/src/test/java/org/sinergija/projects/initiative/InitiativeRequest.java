package org.sinergija.projects.initiative;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What a focal point sends, valid from the start; a test changes what it is about.
final class InitiativeRequest {
    static final String LEAD = "0198a000-0000-7000-8000-000000000001";

    private final Map<String, String> members = new LinkedHashMap<>(Map.of("title",
            "{\"en\": \"Training of border police in Preševo\", \"sr-Cyrl\": \"Обука граничне полиције у Прешеву\"}",
            "lead",
            "\"%s\"".formatted(LEAD), "themes", "[\"border-control\"]", "territories", "[\"RS-24-presevo\"]", "period",
            "{\"start\": \"2026-03-01\", \"end\": \"2026-06-30\"}", "budget",
            "{\"amount\": 125000.00, \"currency\": \"EUR\"}",
            "targetGroups", "[\"border-police\"]", "activityTypes", "[\"training\"]", "status", "\"PLANNED\""));

    private InitiativeRequest() {}

    static InitiativeRequest valid() {
        return new InitiativeRequest();
    }

    static InitiativeRequest titled(String title) {
        return valid().with("title", "{\"en\": \"%s\"}".formatted(title));
    }

    InitiativeRequest with(String member, String json) {
        members.put(member, json);
        return this;
    }

    InitiativeRequest without(String member) {
        members.remove(member);
        return this;
    }

    String json() {
        return members.entrySet().stream().map(member -> "\"%s\": %s".formatted(member.getKey(), member.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
