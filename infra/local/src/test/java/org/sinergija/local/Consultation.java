package org.sinergija.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/// The online consultation of 2016 through the one door, in seconds in place of weeks: six questions, 17 organisations, three
/// languages.
interface Consultation {
    List<String> LANGUAGES = List.of("en", "fr", "es");
    List<String> CONTRIBUTORS = List.of("PH", "FR", "ES", "MD", "NP", "US");
    int ORGANISATIONS = 17;
    /// So long before its end it is extended if somebody has not contributed yet.
    Duration SHORT = Duration.ofSeconds(5);

    RealPlatform onPlatform();

    @Test
    default void the_consultation_of_2016_is_extended_closed_and_replied_to() {
        Api moderator = onPlatform().api();
        Instant closes = Clock.systemUTC().instant().plus(SHORT);
        String path = "/api/v1/consultations/" + moderator.post("/api/v1/consultations", call(closes)).id();
        List<UUID> contributed = new ArrayList<>();
        for (int one = 0; one < ORGANISATIONS; one++) {
            if (Clock.systemUTC().instant().isAfter(closes.minus(SHORT))) {
                closes = closes.plus(SHORT);
                assertThat(moderator.post(path + "/extension", """
                        {"closes": "%s", "reason": {"en": "Some asked for more time."}}""".formatted(closes)))
                        .hasStatus(200).has("/status", "OPEN");
            }
            Answer answer = moderator.post(path + "/contributions", contribution(one));
            assertThat(answer).isCreated();
            contributed.add(answer.id());
        }
        await().atMost(PlatformIT.PATIENCE)
                .untilAsserted(() -> assertThat(moderator.get(path)).has("/status", "CLOSED"));

        assertThat(moderator.post(path + "/contributions", contribution(0))).isProblem(409).hasDetail("closed at");
        assertThat(moderator.get(path).body().at("/extension/en").asString()).isEqualTo("Some asked for more time.");
        contributed.forEach(each -> assertThat(moderator.post(path + "/contributions/" + each + "/status",
                "{\"status\": \"PUBLISHED\"}")).hasStatus(200));
        assertThat(moderator.post(path + "/consolidated-reply")).hasStatus(201)
                .has("/counts/contributions", ORGANISATIONS).has("/counts/byLanguage/es", 5)
                .has("/counts/byCountry/PH", 3).has("/sections/6/answers", 1);
        assertThat(moderator.post(path + "/consolidated-reply/publication")).has("/status", "PUBLISHED");
        assertThat(moderator.anonymous().with("Accept", "application/pdf").get(path + "/consolidated-reply").text())
                .startsWith("%PDF-");
    }

    private String call(Instant closes) {
        UUID caller = onPlatform().api().post("/api/v1/organisations", """
                {"name": {"en": "Caller %s"}, "type": "CIVIL_SOCIETY", "country": "MK"}""".formatted(Programmes.MARK))
                .id();
        String questions = IntStream.rangeClosed(1, 6).mapToObj(
                """
                        {"key": "q%1$d", "text": {"en": "Question %1$d?", "fr": "La question %1$d ?", "es": "¿Pregunta %1$d?"}}"""::formatted)
                .collect(Collectors.joining(", "));
        return """
                {"organisation": "%s", "title": {"en": "Civil society and cities", "fr": "Société civile et villes"},
                 "description": {"en": "Answer all or some."}, "questions": [%s], "languages": ["en", "fr", "es"],
                 "themes": ["local-governance"], "opens": "%s", "closes": "%s"}"""
                .formatted(caller, questions, closes.minus(Duration.ofDays(46)), closes);
    }

    /// The last one is a good practice, the others answer questions.
    private static String contribution(int one) {
        String matter = one == ORGANISATIONS - 1
                ? """
                        "matrix": {"title": {"en": "One window"}, "activities": {"en": "One office for all"},
                         "territories": ["RS-00"], "themes": ["integration"], "obstacles": {"en": "None"}}"""
                : "\"answers\": {\"q1\": \"Answer %d\", \"q%d\": \"More\"}".formatted(one, 2 + one % 5);
        return """
                {"organisation": {"name": "NGO %1$d", "type": "CIVIL_SOCIETY", "country": "%2$s"}, "person": "Person %1$d",
                 "language": "%3$s", "consent": {"quote": true, "name": true}, %4$s}"""
                .formatted(one, CONTRIBUTORS.get(one % 6), LANGUAGES.get(one % 3), matter);
    }
}
