package org.sinergija.partners.organisation;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.sinergija.partners.OrganisationRequest;
import org.sinergija.partners.RunningPartners;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;

class MatchingNamesIT {
    private static final String PATH = "/api/v1/organisations";

    private final Api api = RunningPartners.api();

    @Test
    void a_name_in_another_script_is_answered_with_the_organisation_that_has_it() {
        Answer known = api.post(PATH, OrganisationRequest.named("Комесаријат за избеглице и миграције").with("type",
                "GOVERNMENT").json());
        OrganisationRequest again = OrganisationRequest.named("Komesarijat za izbeglice i migracije").with("type",
                "GOVERNMENT");

        assertThat(api.post(PATH, again.json())).isProblem(409).has("/candidates/0/id", known.id()).has(
                "/candidates/0/name/en", "Комесаријат за избеглице и миграције").has("/candidates/0/country", "RS");

        assertThat(api.post(PATH, again.withJson("distinctFrom", "[\"%s\"]".formatted(known.id())).json())).isCreated();
    }

    @Test
    void an_acronym_is_answered_with_the_organisation_of_that_full_name() {
        Answer known = api.post(PATH, OrganisationRequest.named("International Centre for Migration Policy Development")
                .with("type", "INTERNATIONAL_ORGANISATION").with("country", "AT").json());

        assertThat(api.post(PATH, OrganisationRequest.named("ICMPD").with("type", "INTERNATIONAL_ORGANISATION").with(
                "country", "RS").json())).isProblem(409).has("/candidates/0/id", known.id());
    }

    @Test
    void all_candidates_must_be_named_as_others() {
        Answer first = api.post(PATH, OrganisationRequest.named("Zora Kladovo").json());
        Answer second = api.post(PATH, OrganisationRequest.named("Udruženje Zora, Kladovo").withJson("distinctFrom",
                "[\"%s\"]".formatted(first.id())).json());
        OrganisationRequest third = OrganisationRequest.named("Zora (Kladovo) NVO");

        assertThat(second).isCreated();
        Answer refused = api.post(PATH, third.withJson("distinctFrom", "[\"%s\"]".formatted(first.id())).json());
        assertThat(refused).isProblem(409).has("/candidates/0/id", second.id());
        assertThat(refused.body().path("candidates").size()).isEqualTo(1);
        assertThat(api.post(PATH, third.withJson("distinctFrom", "[\"%s\", \"%s\"]".formatted(first.id(), second.id()))
                .json())).isCreated();
    }

    @RepeatedTest(5)
    void who_comes_first_of_many_at_the_same_moment_is_entered_and_no_other() throws InterruptedException {
        String word = UUID.randomUUID().toString().replace("-", "");
        List<String> spellings = List.of("Kuća " + word, word + " KUĆA", "Кућа " + word, "NVO Kuća " + word);

        List<Answer> answers;
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = clients.invokeAll(IntStream.range(0, 16).<Callable<Answer>>mapToObj(
                    client -> () -> api.post(PATH, OrganisationRequest.named(spellings.get(client % 4)).json()))
                    .toList()).stream().map(Future::resultNow).toList();
        }

        List<Answer> entered = answers.stream().filter(answer -> answer.status() == 201).toList();
        assertThat(entered).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() != 201).hasSize(15).allSatisfy(
                answer -> assertThat(answer).isProblem(409).has("/candidates/0/id", entered.getFirst().id()));
    }

    @Test
    void only_known_organisations_can_be_named_as_others() {
        assertThat(api.post(PATH, OrganisationRequest.valid().withJson("distinctFrom",
                "[\"01900000-0000-7000-8000-000000000000\"]").json())).isProblem(400).hasFault("/distinctFrom/0",
                        "is no organisation");
    }
}
