package org.sinergija.projects.goodpractice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What somebody tells of a good practice, valid from the start; a test changes what it is about.
final class PracticeRequest {
    private final Map<String, String> members = new LinkedHashMap<>();

    private PracticeRequest() {
        with("title", "{\"en\": \"One door for newcomers\", \"sq\": \"Një derë për të ardhurit\"}");
        with("organisation", "{\"name\": {\"en\": \"Welcome House\"}, \"type\": \"CIVIL_SOCIETY\"}");
        with("website", "\"https://welcome.example.org\"");
        with("country", "\"RS\"");
        with("territories", "[\"RS-24-presevo\"]");
        with("dynamics", "{\"en\": \"Many leave, some return, others pass through.\"}");
        with("themes", "[\"reintegration\"]");
        with("targetGroups", "[\"returnees\"]");
        with("objectives", "{\"en\": \"Papers, school and work in one place.\"}");
        with("activities", "{\"en\": \"A desk in the town hall.\", \"sq\": \"Një tavolinë në komunë.\"}");
        with("achievements", "{\"en\": \"140 families helped.\"}");
        with("obstacles", "{\"en\": \"Records apart.\"}");
        with("successFactors", "{\"en\": \"Returnees were asked first.\"}");
        with("coordination", "{\"en\": \"A local migration council.\"}");
    }

    static PracticeRequest valid() {
        return new PracticeRequest();
    }

    static PracticeRequest titled(String title) {
        return valid().with("title", "{\"en\": \"%s\"}".formatted(title));
    }

    PracticeRequest with(String member, String json) {
        members.put(member, json);
        return this;
    }

    PracticeRequest without(String member) {
        members.remove(member);
        return this;
    }

    String json() {
        return members.entrySet().stream().map(member -> "\"%s\": %s".formatted(member.getKey(), member.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
