package org.sinergija.events.consultation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sinergija.events.MovableClock;
import org.sinergija.events.RunningEvents;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import org.sinergija.testsupport.identity.Token;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.sinergija.testsupport.probe.EventProbe;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/// The online consultation of 2016: six questions, 17 organisations, three languages, open from 26 July to 16 September.
class ConsultationOf2016IT {
    private static final List<String> LANGUAGES = List.of("en", "fr", "es");
    private static final List<String> COUNTRIES = List.of("PH", "FR", "ES", "MD", "NP", "US");
    private static final Duration OPEN = Duration.ofDays(46);
    private static final Duration EXTENSION = Duration.ofDays(6);

    private final Instant start = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    private final Instant opens = start.plus(6, ChronoUnit.DAYS);
    private final MovableClock clock = new MovableClock(start);
    private final ConfigurableApplicationContext service = RunningEvents.startAt(clock, "consultation-2016");
    private final UUID caller = UUID.randomUUID();
    private final Api api = RunningEvents.api(service).anonymous();
    private final Api moderator = api.as(lasting(TestIssuer.SHARED.token().of("moderator").in("PARTNER")
            .at(caller)));

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void it_runs_from_the_call_to_the_consolidated_reply() {
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), "events.consultations")) {
            UUID id = moderator.post(CallRequest.PATH, CallRequest.json(caller, opens, opens.plus(OPEN))).id();
            String path = CallRequest.PATH + "/" + id;
            String contributions = path + "/contributions";
            assertThat(api.get(path)).has("/status", "ANNOUNCED").has("/questions/5/text/fr", "La question 6 ?");
            assertThat(contributor(0).post(contributions, answers(0))).isProblem(409).hasDetail("opens at");

            clock.moveTo(opens);
            List<UUID> submitted = IntStream.range(0, 16).mapToObj(one -> contributor(one).post(contributions,
                    answers(one)).id()).toList();
            UUID draft = contributor(16).post(contributions, practice().replace("{\"organisation",
                    "{\"status\": \"DRAFT\", \"organisation")).id();
            assertThat(moderator.get(contributions + "/" + draft)).isProblem(404);
            assertThat(contributor(0).get(contributions + "/" + draft)).isProblem(404);
            assertThat(contributor(16).with("If-Match", "\"0\"").put(contributions + "/" + draft, practice()))
                    .has("/status", "SUBMITTED");
            assertThat(api.get(contributions).body().path("items")).isEmpty();

            clock.moveTo(opens.plus(OPEN).minusSeconds(60));
            assertThat(moderator.post(path + "/extension", """
                    {"closes": "%s", "reason": {"en": "Several networks asked for more time."}}"""
                    .formatted(opens.plus(OPEN).plus(EXTENSION)))).hasStatus(200).has("/status", "OPEN");
            clock.moveTo(opens.plus(OPEN).plus(EXTENSION).minusSeconds(1));
            assertThat(contributor(17).post(contributions, answers(17))).isCreated();
            clock.moveTo(opens.plus(OPEN).plus(EXTENSION).plusSeconds(1));
            assertThat(contributor(18).post(contributions, answers(18))).isProblem(409).hasDetail("closed at");
            assertThat(contributor(0).with("If-Match", "*").put(contributions + "/" + submitted.getFirst(),
                    answers(1))).isProblem(409).hasDetail("closed at");

            submitted.forEach(each -> assertThat(publish(contributions, each)).hasStatus(200));
            publish(contributions, draft);
            assertThat(api.get(path)).has("/contributions", 17).has("/status", "CLOSED");
            assertThat(api.get(contributions + "?limit=200").body().path("items")).hasSize(17);
            assertThat(api.get(contributions + "?limit=200").text()).contains("Person of NGO 0")
                    .doesNotContain("Person of NGO 1\"", "contributor-");

            reply(path);

            assertThat(probe.await("org.sinergija.events.consultation.extended.v1", id).body().at("/extension/en")
                    .asString()).startsWith("Several networks");
            assertThat(probe.await("org.sinergija.events.consultation.replied.v1", id).body()
                    .path("contributions").asInt()).isEqualTo(17);
            assertThat(probe.seen(id)).allSatisfy(event -> assertThat(event.body().toString())
                    .doesNotContain("NGO", "contributor-"));
        }
    }

    private void reply(String path) {
        String reply = path + "/consolidated-reply";
        Answer draft = moderator.post(reply);

        assertThat(draft).hasStatus(201).has("/counts/contributions", 17).has("/counts/byCountry/PH", 3)
                .has("/counts/byLanguage/es", 5).has("/sections/0/question", "q1").has("/sections/0/answers", 16)
                .has("/sections/6/answers", 1);
        assertThat(draft.text()).contains("NGO 0", "Person of NGO 0").doesNotContain("NGO 1\"");
        assertThat(api.get(reply)).isProblem(404);

        String quoted = draft.body().at("/sections/0/quotes/0/contribution").asString();
        assertThat(moderator.with("If-Match", draft.etag()).put(reply, edition(UUID.randomUUID().toString())))
                .isProblem(400).hasFault("/sections/0/quotes/0/contribution", "may be quoted");
        Answer edited = moderator.with("If-Match", draft.etag()).put(reply, edition(quoted));
        assertThat(edited).hasStatus(200).has("/edition", 2);
        assertThat(moderator.with("If-Match", draft.etag()).put(reply, edition(quoted))).isProblem(412);
        assertThat(moderator.get(reply + "/versions")).has("/items/0/edition", 1);
        assertThat(moderator.post(reply + "/publication")).has("/status", "PUBLISHED");

        assertThat(api.get(reply)).has("/sections/0/body/en", "Cities and **civil society** need each other.");
        String markdown = api.with("Accept", "text/markdown").get(reply).text();
        assertThat(markdown).startsWith("# Reply").contains("- Philippines: 3", "Cities and **civil society**",
                "NGO 0");
        String html = api.with("Accept", "text/html").get(reply + "?language=fr").text();
        assertThat(html).contains("<strong>civil society</strong>", "Par pays", "Société civile")
                .doesNotContain("<script>");
        assertThat(api.with("Accept", "application/pdf").get(reply).text()).startsWith("%PDF-");
        assertThat(moderator.with("If-Match", "*").put(reply, edition(quoted))).isProblem(409);
        assertThat(api.get(path)).has("/status", "REPLIED");
    }

    private static String edition(String quoted) {
        return """
                {"title": {"en": "Reply <script>alert(1)</script>"}, "sections": [{"question": "q1",
                  "title": {"en": "Support"}, "body": {"en": "Cities and **civil society** need each other."},
                  "quotes": [{"contribution": "%s", "text": "We <script>work</script> together."}]}]}"""
                .formatted(quoted);
    }

    /// The first consents to all, the others to nothing.
    private static String answers(int one) {
        String consent = one == 0 ? "\"consent\": {\"quote\": true, \"name\": true}, " : "";
        return CallRequest.contribution("NGO " + one, "CIVIL_SOCIETY", COUNTRIES.get(one % 6),
                LANGUAGES.get(one % 3),
                consent + "\"answers\": {\"q1\": \"Answer %d to <b>one</b>\", \"q%d\": \"More\"}".formatted(one,
                        2 + one % 5));
    }

    private static String practice() {
        return CallRequest.contribution("City of 16", "LOCAL_AUTHORITY", "RS", "en", """
                "matrix": {"title": {"en": "One window"}, "activities": {"en": "One office for all"},
                 "territories": ["RS-00"], "themes": ["integration"], "obstacles": {"en": "None"}}""");
    }

    private Answer publish(String contributions, UUID id) {
        return moderator.post(contributions + "/" + id + "/status", "{\"status\": \"PUBLISHED\"}");
    }

    private Api contributor(int one) {
        return api.as(lasting(TestIssuer.SHARED.token().of("contributor-" + one).in("EXPERT")));
    }

    /// Good for as long as the consultation runs.
    private static String lasting(Token token) {
        return token.with("exp", Instant.parse("2199-01-01T00:00:00Z").getEpochSecond()).text();
    }
}
