package org.sinergija.notifications.newsletter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.event.EventStatus;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.overlap.Outcome;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.overlap.OverlapStatus;
import org.sinergija.contracts.overlap.Resolution;
import org.sinergija.contracts.recommendation.CommitmentStatus;
import org.sinergija.contracts.recommendation.RecommendationState;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.notifications.QuietNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class NewsletterIT {
    private static final String NEWSLETTERS = "/api/v1/newsletters";
    private static final Api PUBLIC = QuietNotifications.SERVICE.api().anonymous();
    private static final Api EDITOR = PUBLIC.as(TestIssuer.SHARED.token().of("editor").in("COORDINATOR").text());

    private final UUID lead = Samples.newId();
    private String day = "";

    /// A day of its own, so that no other test's initiatives are in it.
    @BeforeEach
    void chooseADay() {
        day = Instant.parse("2020-01-01T00:00:00Z").plusSeconds(86_400L * (lead.hashCode() & 0x3FF)).toString()
                .substring(0, 10);
        QuietNotifications.SERVICE.tell(EventType.ORGANISATION_REGISTERED, lead, 1, Samples.organisation(lead, "ABC"));
    }

    @Test
    void a_draft_tells_of_the_public_initiatives_of_its_days_with_figures() {
        registered(initiative("Shelter *for* [all](http://x.example)", Visibility.PUBLIC, day));
        registered(initiative("Second", Visibility.PUBLIC, day));
        registered(initiative("Secret", Visibility.PARTNERS, day));
        registered(initiative("Of another day", Visibility.PUBLIC, "2019-12-30"));

        JsonNode draft = drafted(day).body();

        JsonNode section = draft.at("/sections/0");
        assertThat(section.path("kind").asString()).isEqualTo("NEW_INITIATIVES");
        assertThat(section.at("/title/sq").asString()).isEqualTo("Nisma të reja");
        assertThat(figure(section, "initiatives", "")).isEqualTo(2);
        assertThat(figure(section, "initiativesOfTheme", "border-control")).isEqualTo(2);
        assertThat(figure(section, "budget", "EUR")).isEqualTo(250_000);
        assertThat(section.at("/body/en").asString()).contains("**Second** – Organisation ABC – 125000 EUR")
                .contains("Shelter \\*for\\* \\[all\\]").doesNotContain("Secret").doesNotContain("another day");
    }

    @Test
    void a_draft_tells_how_overlaps_were_settled_and_in_how_many_days() {
        InitiativeState one = registered(initiative("One", Visibility.PUBLIC, "2019-01-01"));
        InitiativeState other = registered(initiative("Other", Visibility.PUBLIC, "2019-01-01"));
        InitiativeState secret = registered(initiative("Secret", Visibility.PARTNERS, "2019-01-01"));
        settled(one, other, 4, Outcome.MERGED);
        settled(one, other, 7, Outcome.DISTINCT);
        settled(one, secret, 90, Outcome.DISTINCT);

        JsonNode section = drafted(day).body().at("/sections/0");

        assertThat(section.path("kind").asString()).isEqualTo("SETTLED_OVERLAPS");
        assertThat(figure(section, "overlaps", "")).isEqualTo(2);
        assertThat(figure(section, "overlaps", "MERGED")).isEqualTo(1);
        assertThat(figure(section, "medianDays", "")).isEqualTo(5.5);
        assertThat(section.at("/body/en").asString()).contains("**One** – **Other**: MERGED").doesNotContain("Secret");
    }

    @Test
    void a_draft_tells_which_events_are_to_come() {
        UUID published = Samples.newId();
        UUID cancelled = Samples.newId();
        QuietNotifications.SERVICE.tell(EventType.EVENT_PUBLISHED, published, 2,
                Samples.event(published, lead, EventStatus.PUBLISHED));
        QuietNotifications.SERVICE.tell(EventType.EVENT_CANCELLED, cancelled, 3,
                Samples.event(cancelled, lead, EventStatus.CANCELLED));

        JsonNode section = drafted(day).body().path("sections").valueStream()
                .filter(one -> one.path("kind").asString().equals("EVENTS_TO_COME")).findFirst().orElseThrow();

        assertThat(figure(section, "events", "")).isEqualTo(1);
        assertThat(section.at("/title/sq").asString()).isEqualTo("Veprimtari të ardhshme");
        assertThat(section.at("/body/en").asString()).isEqualTo(
                "- **Workshop on \\*mixed\\* flows** – 2036\\-10\\-16, Belgrade – Organisation ABC");
    }

    @Test
    void a_draft_tells_which_recommendations_were_put_into_practice() {
        LocalDate today = LocalDate.now(Clock.systemUTC());
        RecommendationState kept = Samples.committed(Samples.commitment(lead, today, CommitmentStatus.DONE),
                Samples.commitment(lead, today, CommitmentStatus.PROMISED));
        QuietNotifications.SERVICE.tell(EventType.RECOMMENDATION_COMMITMENT_CHANGED, kept.id(), 3, kept);

        JsonNode section = drafted(today.toString()).body().path("sections").valueStream()
                .filter(one -> one.path("kind").asString().equals("COMMITMENTS_KEPT")).findFirst().orElseThrow();

        assertThat(figure(section, "commitments", "")).isEqualTo(1);
        assertThat(section.at("/title/sq").asString()).isEqualTo("Rekomandime të zbatuara");
        assertThat(section.at("/body/en").asString()).isEqualTo(
                "- **A code of \\*conduct\\*** – Training of 20 officers – Organisation ABC");
    }

    @Test
    void what_coordination_does_not_say_is_left_out_with_a_note_to_the_editors() {
        JsonNode draft = drafted(day).body();

        assertThat(draft.path("sections").valueStream().map(section -> section.path("kind").asString()))
                .doesNotContain("GAPS");
        assertThat(draft.at("/notes/0").asString()).contains("gaps");
    }

    @Test
    void a_draft_is_edited_at_its_version_and_unknown_to_the_public_until_it_is_published_for_good() {
        Answer draft = drafted(day);
        String address = NEWSLETTERS + "/" + draft.id();
        assertThat(PUBLIC.get(address)).isProblem(404);
        assertThat(ids(PUBLIC)).doesNotContain(draft.id().toString());
        assertThat(ids(EDITOR)).contains(draft.id().toString());
        assertThat(EDITOR.put(address, edition("Hello"))).isProblem(428);
        assertThat(EDITOR.with("If-Match", "\"77\"").put(address, edition("Hello"))).isProblem(412);

        Answer edited = EDITOR.with("If-Match", draft.etag()).put(address, edition("Hello"));
        assertThat(edited.status()).isEqualTo(200);
        assertThat(EDITOR.with("If-Match", draft.etag()).put(address, edition("Again"))).isProblem(412);
        assertThat(EDITOR.post(address + "/publication").status()).isEqualTo(200);

        assertThat(PUBLIC.get(address).body().at("/sections/0/body/en").asString()).startsWith("Hello");
        assertThat(PUBLIC.get(address).body().has("notes")).isFalse();
        assertThat(ids(PUBLIC)).contains(draft.id().toString());
        assertThat(EDITOR.with("If-Match", "*").put(address, edition("Too late"))).isProblem(409);
        assertThat(EDITOR.post(address + "/publication")).isProblem(409);
        assertThat(PUBLIC.post(address + "/publication")).isProblem(401);
    }

    @Test
    void it_is_read_as_html_with_inlined_styles_and_nothing_dangerous_and_as_markdown() {
        Answer draft = drafted(day);
        String address = NEWSLETTERS + "/" + draft.id();
        EDITOR.with("If-Match", draft.etag()).put(address, edition(
                "Hello **you** <script>alert(1)</script> [a](javascript:alert(1)) [b](https://example.org/) [c](data:text/html,x)"));
        EDITOR.post(address + "/publication");

        Answer html = PUBLIC.with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").get(address);
        Answer markdown = PUBLIC.with("Accept", "text/markdown").get(address);

        assertThat(html.header("Content-Type")).startsWith("text/html");
        assertThat(html.text()).contains("<strong>you</strong>").contains("style=\"").contains("https://example.org/")
                .contains("lang=\"en\"").doesNotContain("<script").doesNotContain("javascript:").doesNotContain("data:")
                .doesNotContain("<style");
        assertThat(markdown.header("Content-Type")).startsWith("text/markdown");
        assertThat(markdown.text()).startsWith("# Title\n\n## Part\n\nHello **you**");
        assertThat(PUBLIC.with("Accept", "text/html").get(address + "?language=sq").text()).contains("lang=\"sq\"")
                .contains("Përshëndetje");
        assertThat(PUBLIC.get(address).header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void what_cannot_be_drafted_is_refused_with_all_faults() {
        Answer answer = EDITOR.post(NEWSLETTERS,
                "{\"from\": \"2026-02-01\", \"to\": \"2026-01-01\", \"languages\": [\"xx\"]}");

        assertThat(answer).isProblem(400);
        assertThat(answer.body().path("errors")).hasSize(2);
    }

    private static Answer drafted(String day) {
        Answer draft = EDITOR.post(NEWSLETTERS,
                "{\"from\": \"%s\", \"to\": \"%s\", \"languages\": [\"en\", \"sq\"]}".formatted(day, day));
        assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
        return draft;
    }

    private static String edition(String body) {
        return """
                {"title": {"en": "Title"}, "sections": [{"kind": "OTHER", "title": {"en": "Part"}, "figures": [],
                  "body": {"en": "%s", "sq": "Përshëndetje"}}]}""".formatted(body);
    }

    private static List<String> ids(Api caller) {
        return caller.get(NEWSLETTERS + "?limit=200").body().path("items").valueStream()
                .map(each -> each.path("id").asString()).toList();
    }

    private static double figure(JsonNode section, String name, String of) {
        return section.path("figures").valueStream().filter(figure -> figure.path("name").asString().equals(name)
                && figure.path("of").asString("").equals(of)).findFirst().orElseThrow().path("value").asDouble();
    }

    private static InitiativeState registered(InitiativeState initiative) {
        QuietNotifications.SERVICE.tell(EventType.INITIATIVE_REGISTERED, initiative.id(), 1, initiative);
        return initiative;
    }

    private void settled(InitiativeState one, InitiativeState other, int days, Outcome outcome) {
        Instant at = Instant.parse(day + "T12:00:00Z");
        OverlapState found = Samples.overlap(Samples.newId(), Samples.side(one), Samples.side(other),
                OverlapLevel.DUPLICATE);
        QuietNotifications.SERVICE.tell(EventType.OVERLAP_RESOLVED, found.id(), 1,
                new OverlapState(found.id(), found.left(), found.right(), found.score(), found.level(),
                        found.factors(), OverlapStatus.RESOLVED, null, new Resolution(outcome, null, "x", at), null,
                        null, 0, at.minusSeconds(days * 86_400L), at));
    }

    private InitiativeState initiative(String title, Visibility visibility, String createdOn) {
        InitiativeState any = Samples.initiative(Samples.newId(), lead, visibility);
        Instant at = Instant.parse(createdOn + "T12:00:00Z");
        return new InitiativeState(any.id(), LocalizedText.of("en", title), null, null, lead, List.of(), any.themes(),
                any.territories(), any.targetGroups(), any.activityTypes(), any.period(), any.budget(), List.of(),
                any.status(), null, visibility, List.of(), List.of(), at, at);
    }
}
