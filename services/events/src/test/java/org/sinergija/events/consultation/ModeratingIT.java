package org.sinergija.events.consultation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.events.RunningEvents;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.sinergija.testsupport.probe.EventProbe;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class ModeratingIT {
    private final UUID caller = UUID.randomUUID();
    private final Api api = RunningEvents.api();
    private final Api moderator = api.as(TestIssuer.SHARED.partner(caller));
    private final String account = "expert-" + UUID.randomUUID();
    private final Api expert = api.as(TestIssuer.SHARED.token().of(account).in("EXPERT").text());
    private final Api another = api.as(TestIssuer.SHARED.expert());
    private final String path = CallRequest.PATH + "/" + moderator.post(CallRequest.PATH, CallRequest.json(caller))
            .id();

    @Test
    void what_is_not_published_exists_for_its_contributor_and_the_moderators_alone() {
        UUID id = contribute("\"answers\": {\"q1\": \"Yes\"}").id();
        String one = path + "/contributions/" + id;

        assertThat(expert.get(one)).has("/status", "SUBMITTED").has("/person", "Person of NGO");
        assertThat(moderator.get(one)).has("/person", "Person of NGO");
        assertThat(another.get(one)).isProblem(404);
        assertThat(api.anonymous().get(one)).isProblem(404);
        assertThat(move(another, id, "PUBLISHED")).isProblem(404);
        assertThat(move(expert, id, "PUBLISHED")).isProblem(403);
        assertThat(move(moderator, id, "WITHDRAWN")).isProblem(404);
        assertThat(move(moderator, id, "REJECTED")).isProblem(400).hasFault("/reason", "is required");

        assertThat(move(moderator, id, "PUBLISHED")).hasStatus(200);

        assertThat(api.anonymous().get(one)).has("/answers/q1", "Yes");
        assertThat(api.anonymous().get(one).body().has("person")).isFalse();
        assertThat(api.get(path)).has("/contributions", 1);

        assertThat(move(expert, id, "WITHDRAWN")).hasStatus(200);

        assertThat(api.anonymous().get(one)).isProblem(404);
        assertThat(api.get(path)).has("/contributions", 0);
    }

    @Test
    void what_was_rejected_is_told_why_and_may_be_written_anew() {
        UUID id = contribute("\"answers\": {\"q1\": \"Off topic\"}").id();
        moderator.post(path + "/contributions/" + id + "/status", """
                {"status": "REJECTED", "reason": "It answers another question."}""");

        assertThat(expert.get(path + "/contributions/" + id)).has("/reason", "It answers another question.");
        assertThat(expert.with("If-Match", "*").put(path + "/contributions/" + id, CallRequest.contribution("NGO",
                "CIVIL_SOCIETY", "RS", "en", "\"answers\": {\"q2\": \"On topic\"}"))).has("/status", "SUBMITTED");
    }

    @Test
    void contributions_are_refused_with_every_fault() {
        assertThat(expert.post(path + "/contributions", CallRequest.contribution("NGO", "CIVIL_SOCIETY", "RS", "de",
                "\"answers\": {\"q9\": \"Yes\"}"))).isProblem(400).hasFault("/language", "en").hasFault(
                        "/answers/q9", "is no question");
        assertThat(contribute("\"answers\": {}")).isProblem(400).hasFault("/answers", "matrix");
        assertThat(contribute("\"answers\": {\"q1\": \" \"}")).isProblem(400);
        assertThat(contribute("\"answers\": {\"q1\": \"Yes\"}, \"status\": \"PUBLISHED\"")).isProblem(400);
        assertThat(api.anonymous().post(path + "/contributions", "{}")).isProblem(401);
    }

    @Test
    void a_call_that_cannot_be_is_refused_and_one_that_has_opened_keeps_what_it_asked() {
        Instant now = Instant.parse("2030-01-01T00:00:00Z");
        assertThat(moderator.post(CallRequest.PATH, CallRequest.json(caller, now, now))).isProblem(400).hasFault(
                "/closes", "is not after");
        assertThat(moderator.post(CallRequest.PATH, CallRequest.json(caller).replace("\"q2\"", "\"q1\"")))
                .isProblem(400).hasFault("/questions/1/key", "another question");
        assertThat(moderator.with("If-Match", "*").put(path, CallRequest.json(caller).replace("\"q6\"",
                "\"q7\""))).isProblem(409).hasDetail("Once a consultation has opened");
        assertThat(moderator.with("If-Match", "*").put(path, CallRequest.json(caller).replace("and cities",
                "and towns"))).has("/title/en", "Civil society and towns");
        assertThat(moderator.post(path + "/extension", """
                {"closes": "2098-01-01T00:00:00Z", "reason": {"en": "Shorter"}}""")).isProblem(400).hasFault("/closes",
                "is not after");
        assertThat(moderator.post(path + "/consolidated-reply")).isProblem(409).hasDetail("until then");
    }

    @Test
    void what_has_contact_data_is_published_only_once_the_moderator_says_what_becomes_of_it() {
        UUID id = contribute(
                """
                        "answers": {"q1": "Write to ana.%s@example.org or call 011 3345-678.", "q2": "From 12.05.2014 to 2016-09-16, 1.250.000 EUR"},
                        "matrix": {"title": {"en": "One window"}, "activities": {"en": "Ring +41 22 739 11 11", "fr": "Rien"},
                         "territories": ["RS-00"]}""")
                .id();
        String one = path + "/contributions/" + id;

        assertThat(move(moderator, id, "PUBLISHED")).isProblem(409).has("/contactData/0", "/answers/q1")
                .has("/contactData/1", "/matrix/activities/en");
        assertThat(moderator.get(one)).has("/status", "SUBMITTED");
        assertThat(move(moderator, id, "PUBLISHED\", \"contactData\": \"REDACT")).hasStatus(200);

        assertThat(api.anonymous().get(one)).has("/answers/q1", "Write to […] or call […].")
                .has("/answers/q2", "From 12.05.2014 to 2016-09-16, 1.250.000 EUR")
                .has("/matrix/activities/en", "Ring […]").has("/matrix/territories/0", "RS-00");

        UUID office = contribute("\"answers\": {\"q1\": \"office [at] example.org\"}").id();
        assertThat(move(moderator, office, "PUBLISHED")).isProblem(409);
        assertThat(move(moderator, office, "PUBLISHED\", \"contactData\": \"KEEP")).has("/answers/q1",
                "office [at] example.org");
    }

    @Test
    void a_consultation_that_is_called_off_takes_publishes_and_replies_to_nothing() {
        UUID published = contribute("\"answers\": {\"q1\": \"Yes\"}").id();
        UUID waiting = contribute("\"answers\": {\"q1\": \"No\"}").id();
        move(moderator, published, "PUBLISHED");
        String cancellation = "{\"reason\": {\"en\": \"The forum will not take place.\"}}";
        assertThat(expert.post(path + "/cancellation", cancellation)).isProblem(403);

        assertThat(moderator.post(path + "/cancellation", cancellation)).hasStatus(200).has("/status", "CANCELLED")
                .has("/cancellation/en", "The forum will not take place.").has("/contributions", 1);

        assertThat(contribute("\"answers\": {\"q1\": \"Late\"}")).isProblem(409).hasDetail("was cancelled");
        assertThat(move(moderator, waiting, "PUBLISHED")).isProblem(409).hasDetail("was cancelled");
        assertThat(moderator.post(path + "/consolidated-reply")).isProblem(409).hasDetail("was cancelled");
        assertThat(moderator.post(path + "/cancellation", cancellation)).isProblem(409)
                .hasDetail("CANCELLED cannot be cancelled");
        assertThat(moderator.post(path + "/extension", """
                {"closes": "2099-06-01T00:00:00Z", "reason": {"en": "More"}}""")).isProblem(409);
        assertThat(move(expert, published, "WITHDRAWN")).hasStatus(200);
        String list = CallRequest.PATH + "?organisation=" + caller + "&status=";
        assertThat(api.get(list + "CANCELLED").body().path("items")).hasSize(1);
        assertThat(api.get(list + "OPEN").body().path("items")).isEmpty();
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), "events.consultations")) {
            assertThat(probe.await("org.sinergija.events.consultation.cancelled.v1",
                    UUID.fromString(path.substring(path.lastIndexOf('/') + 1))).body().path("status").asString())
                    .isEqualTo("CANCELLED");
        }
    }

    @Test
    void an_address_that_a_contributor_leaves_is_shown_to_nobody_else_and_erased_with_the_person() {
        String email = "ana.%s@example.org".formatted(account);
        Answer left = contribute("\"email\": \"%s\", \"answers\": {\"q1\": \"Yes\"}".formatted(email));
        assertThat(left).isCreated().has("/email", email);
        move(moderator, left.id(), "PUBLISHED");
        String one = path + "/contributions/" + left.id();

        assertThat(List.of(moderator.get(one).text(), api.anonymous().get(one).text())).noneMatch(
                text -> text.contains(email));
        assertThat(expert.get(one)).has("/email", email);
        assertThat(contribute("\"email\": \"ana\", \"answers\": {\"q1\": \"Yes\"}")).isProblem(400)
                .hasFault("/email", "no e-mail address");

        RunningEvents.bean(Contributions.class).forget(account);
        assertThat(RunningEvents.bean(MongoTemplate.class).getCollection("contributions").find())
                .noneMatch(stored -> stored.toString().contains(email));
    }

    @Test
    void erasing_a_person_leaves_what_was_said() {
        UUID id = contribute("\"answers\": {\"q1\": \"Yes\"}, \"consent\": {\"quote\": true, \"name\": true}")
                .id();
        UUID draft = contribute("\"answers\": {\"q1\": \"Perhaps\"}, \"status\": \"DRAFT\"").id();
        move(moderator, id, "PUBLISHED");
        Contributions contributions = RunningEvents.bean(Contributions.class);

        assertThat(contributions.madeBy(account)).containsExactlyInAnyOrder(id, draft);
        contributions.forget(account);

        assertThat(contributions.madeBy(account)).isEmpty();
        assertThat(moderator.get(path + "/contributions/" + id)).has("/answers/q1", "Yes");
        assertThat(moderator.get(path + "/contributions/" + id).text()).doesNotContain("Person of");
        assertThat(api.get(path)).has("/contributions", 1);
    }

    private Answer contribute(String rest) {
        return expert.post(path + "/contributions",
                CallRequest.contribution("NGO", "CIVIL_SOCIETY", "RS", "en", rest));
    }

    private Answer move(Api by, UUID id, String status) {
        return by.post(path + "/contributions/" + id + "/status", "{\"status\": \"%s\"}".formatted(status));
    }
}
