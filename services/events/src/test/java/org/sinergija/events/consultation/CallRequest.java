package org.sinergija.events.consultation;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What an organisation sends to call for contributions.
public final class CallRequest {
    public static final String PATH = "/api/v1/consultations";

    private CallRequest() {}

    public static String json(UUID organisation) {
        return json(organisation, Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2099-01-01T00:00:00Z"));
    }

    /// Six questions, each in three languages.
    public static String json(UUID organisation, Instant opens, Instant closes) {
        String questions = IntStream.rangeClosed(1, 6).mapToObj(
                """
                        {"key": "q%1$d", "text": {"en": "Question %1$d?", "fr": "La question %1$d ?", "es": "¿Pregunta %1$d?"}}"""::formatted)
                .collect(Collectors.joining(", "));
        return """
                {"organisation": "%s", "title": {"en": "Civil society and cities", "fr": "Société civile et villes"},
                 "description": {"en": "Answer all or some."}, "questions": [%s], "languages": ["en", "fr", "es"],
                 "themes": ["local-governance"], "opens": "%s", "closes": "%s"}"""
                .formatted(organisation, questions, opens, closes);
    }

    /// @param rest further members, such as `"answers": {…}`
    public static String contribution(String name, String type, String country, String language, String rest) {
        return """
                {"organisation": {"name": "%s", "type": "%s", "country": "%s"}, "person": "Person of %s",
                 "language": "%s", %s}""".formatted(name, type, country, name, language, rest);
    }
}
