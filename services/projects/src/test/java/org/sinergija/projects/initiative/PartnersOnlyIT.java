package org.sinergija.projects.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sinergija.projects.RunningProjects;
import org.sinergija.projects.StubPartners;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import static org.assertj.core.api.Assertions.assertThat;

/// Asks as somebody would who wants to know what partners hide.
class PartnersOnlyIT {
    private static final String PATH = "/api/v1/initiatives";
    private static final String EXPORTS = "/api/v1/exports/";
    private static final String OTHERS = UUID.randomUUID().toString();
    private static final String SECRET = "lighthouse";
    private static final List<String> FILTERS = List.of("", "q=police", "q=" + SECRET, "theme=border-management",
            "theme=asylum", "territory=RS", "territory=AL", "status=PLANNED", "status=CONCEPT", "from=2026-01-01",
            "to=2031-01-01", "from=2031-01-01&to=2031-12-31", "organisation=" + InitiativeRequest.LEAD,
            "organisation=" + OTHERS);

    private static StubPartners partners;
    private static ConfigurableApplicationContext service;
    private static Api api;

    /// Who must not see them.
    enum Outsider {
        ANYBODY(""),
        EXPERT(TestIssuer.SHARED.expert()),
        MACHINE(TestIssuer.SHARED.token().text()),
        PARTNER_WITHOUT_SCOPE(TestIssuer.SHARED.token().in("PARTNER").scoped("openid").text());

        private final String token;

        Outsider(String token) {
            this.token = token;
        }

        Api api() {
            return token.isEmpty() ? api.anonymous() : api.as(token);
        }
    }

    @BeforeAll
    static void start() {
        partners = StubPartners.start();
        service = RunningProjects.start("partners-only", partners);
        api = RunningProjects.api(service);
    }

    @AfterAll
    static void stop() {
        service.close();
        partners.close();
    }

    @ParameterizedTest
    @EnumSource
    void every_list_page_and_file_is_byte_for_byte_as_if_they_did_not_exist(Outsider outsider) {
        List<UUID> secrets = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            api.post(PATH, InitiativeRequest.valid().json());
            secrets.add(secret().id());
        }
        List<Seen> with = everything(outsider.api());

        service.getBean(MongoTemplate.class)
                .remove(Query.query(Criteria.where("_id").in(secrets)), Initiative.class);

        assertThat(with).zipSatisfy(everything(outsider.api()), (one, other) -> assertThat(one).isEqualTo(other));
        assertThat(with.toString()).contains("Training of border police").doesNotContain(SECRET);
    }

    @ParameterizedTest
    @EnumSource
    void each_page_is_full_since_none_is_taken_out_of_it_afterwards(Outsider outsider) {
        api.post(PATH, InitiativeRequest.valid().json());
        secret();
        api.post(PATH, InitiativeRequest.valid().json());

        List<Answer> pages = pages(outsider.api(), PATH + "?limit=1");

        assertThat(pages).hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page.body().path("items")).hasSize(1));
    }

    @ParameterizedTest
    @EnumSource
    void one_that_is_hidden_is_answered_like_one_that_does_not_exist(Outsider outsider) {
        Answer secret = secret();
        String unknown = UUID.randomUUID().toString();

        for (String path : List.of("", "/history")) {
            for (Api asking : List.of(outsider.api(), outsider.api().with("If-None-Match", secret.etag()),
                    outsider.api().with("If-None-Match", "*"))) {
                Answer answer = asking.get(PATH + "/" + secret.id() + path);

                assertThat(answer).isProblem(404).hasHeader("ETag", "").hasHeader("Vary", "Authorization");
                assertThat(Seen.of(answer).without(secret.id().toString()))
                        .isEqualTo(Seen.of(asking.get(PATH + "/" + unknown + path)).without(unknown));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nor_does_writing_to_it_or_colliding_with_it_tell_of_it(Outsider outsider) {
        String held = "\"externalIds\": [{\"scheme\": \"IATI\", \"value\": \"XM-%s\"}]".formatted(UUID.randomUUID());
        Answer secret = api.post(PATH,
                "{\"visibility\": \"PARTNERS\", \"title\": {\"en\": \"%s\"}, \"lead\": \"%s\", %s}"
                        .formatted(SECRET, OTHERS, held));
        String unknown = UUID.randomUUID().toString();
        Api asking = outsider.api().with("If-Match", secret.etag());

        for (String id : List.of(secret.id().toString(), unknown)) {
            assertThat(asking.put(PATH + "/" + id, InitiativeRequest.valid().json()).status()).isIn(401, 403);
            assertThat(asking.post(PATH + "/" + id + "/status", "{}").status()).isIn(401, 403);
        }
        assertThat(asking.post(PATH, "{\"title\": {\"en\": \"Mine\"}, \"lead\": \"%s\", %s}".formatted(OTHERS, held))
                .status()).isIn(401, 403);
    }

    @Test
    void partners_coordinators_and_administrators_see_all() {
        UUID secret = secret().id();

        for (Api insider : List.of(api, api.as(TestIssuer.SHARED.coordinator()),
                api.as(TestIssuer.SHARED.partner(UUID.randomUUID())))) {
            assertThat(insider.get(PATH + "/" + secret)).hasStatus(200).has("/visibility", "PARTNERS");
            assertThat(insider.get(PATH + "/" + secret + "/history")).hasStatus(200).has("/items/0/kind", "REGISTERED");
            assertThat(insider.get(PATH + "?limit=200&q=" + SECRET).text()).contains(secret.toString());
            assertThat(insider.get(EXPORTS + "initiatives.ndjson?q=" + SECRET).text()).contains(secret.toString());
            assertThat(insider.get(EXPORTS + "iati.xml?q=" + SECRET).text()).contains(secret.toString());
            assertThat(insider.get(EXPORTS + "3w.csv?q=" + SECRET).text()).contains(secret.toString());
        }
    }

    @Test
    void one_that_its_owner_hides_is_gone_for_the_public_at_once_and_back_when_shown_again() {
        Answer shown = api.post(PATH, InitiativeRequest.valid().json());
        String path = PATH + "/" + shown.id();

        Answer hidden = api.with("If-Match", shown.etag()).put(path,
                InitiativeRequest.valid().with("visibility", "\"PARTNERS\"").json());
        assertThat(api.anonymous().with("If-None-Match", shown.etag()).get(path)).isProblem(404);
        assertThat(api.anonymous().get(PATH + "?limit=200").text()).doesNotContain(shown.id().toString());

        api.with("If-Match", hidden.etag()).put(path, InitiativeRequest.valid().json());
        assertThat(api.anonymous().get(path)).hasStatus(200);
        assertThat(api.anonymous().get(PATH + "?limit=200").text()).contains(shown.id().toString());
    }

    @Test
    void a_public_file_names_no_hidden_relative() {
        String identifier = "XM-1-" + UUID.randomUUID();
        UUID parent = api.post(PATH, InitiativeRequest.titled(SECRET).with("visibility", "\"PARTNERS\"")
                .with("externalIds", "[{\"scheme\": \"IATI\", \"value\": \"%s\"}]".formatted(identifier)).json()).id();
        UUID child = api.post(PATH, InitiativeRequest.titled("Annexe")
                .with("related", "[{\"relation\": \"PARENT\", \"initiative\": \"%s\"}]".formatted(parent)).json()).id();

        assertThat(api.anonymous().get(EXPORTS + "iati.xml?q=annexe").text()).contains(child.toString())
                .doesNotContain(identifier);
        assertThat(api.get(EXPORTS + "iati.xml?q=annexe").text()).contains(identifier);
    }

    /// Met by other filters than the public ones, and by some of theirs.
    private static Answer secret() {
        Answer secret = api.post(PATH, InitiativeRequest.titled("A " + SECRET + " for the police")
                .with("visibility", "\"PARTNERS\"").with("lead", "\"%s\"".formatted(OTHERS))
                .with("themes", "[\"asylum\"]").with("territories", "[\"AL\", \"RS\"]")
                .with("period", "{\"start\": \"2026-02-01\", \"end\": \"2031-06-30\"}")
                .with("participants", "[{\"organisation\": \"%s\", \"role\": \"FUNDING\"}]"
                        .formatted(InitiativeRequest.LEAD))
                .without("status").json());
        assertThat(secret).isCreated();
        return secret;
    }

    private static List<Seen> everything(Api asking) {
        return FILTERS.stream().flatMap(filter -> Stream.of(
                pages(asking, PATH + "?" + filter).stream(), pages(asking, PATH + "?limit=1&" + filter).stream(),
                pages(asking, PATH + "?limit=2&sort=-updatedAt&" + filter).stream(),
                Stream.of("iati.xml", "3w.csv", "initiatives.ndjson")
                        .map(file -> asking.get(EXPORTS + file + "?" + filter)))
                .flatMap(answers -> answers)).map(Seen::of).toList();
    }

    private static List<Answer> pages(Api asking, String path) {
        List<Answer> pages = new ArrayList<>(List.of(asking.get(path)));
        while (!pages.getLast().header("Link").isEmpty()) {
            pages.add(asking.get(pages.getLast().header("Link").replaceFirst("<(.*)>; rel=\"next\"", "$1")));
        }
        return pages;
    }

    /// All that an answer tells, but when, over which connection and by which trace it was given.
    private record Seen(int status, String text, Map<String, List<String>> headers) {
        static Seen of(Answer answer) {
            Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
            headers.keySet().removeAll(List.of("date", "x-trace-id", "connection", "keep-alive"));
            return new Seen(answer.status(), answer.text().replaceAll("generated-datetime=\"[^\"]+\"", ""), headers);
        }

        Seen without(String id) {
            return new Seen(status, text.replace(id, "…"), headers);
        }
    }
}
