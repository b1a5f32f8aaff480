package org.sinergija.partners.identification;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.partners.OrganisationRequest;
import org.sinergija.partners.RunningPartners;
import org.sinergija.partners.identification.Asked.Reply;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.sinergija.testsupport.probe.EventProbe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.partners.identification.Asked.answer;
import static org.sinergija.partners.identification.Asked.ask;
import static org.sinergija.partners.identification.Asked.one;
import static org.sinergija.partners.identification.Asked.replies;
import static org.sinergija.partners.identification.Asked.with;
import static org.sinergija.partners.identification.Asked.word;

class IdentifyingOrganisationsIT {
    private static final String ORGANISATIONS = "/api/v1/organisations";

    private final Api api = RunningPartners.api();

    @Test
    void one_that_nobody_knows_is_entered_as_pending_with_its_source_and_told_to_everybody() {
        String reference = "RS-APR-" + word();

        Reply answer = answer(api, one(reference, "Refuge " + word()));

        assertThat(answer.by()).isEqualTo("CREATED");
        assertThat(answer.entry("/status")).isEqualTo("PENDING");
        assertThat(answer.entry("/source")).isEqualTo("IATI file of XM-DAC-1");
        assertThat(answer.entry("/iatiOrgId")).isEqualTo(reference);
        assertThat(answer.entry("/country")).isEqualTo("RS");
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), "partners.organisations")) {
            assertThat(probe.await("org.sinergija.partners.organisation.registered.v1", UUID.fromString(answer.id()))
                    .body()).isEqualTo(answer.json().path("organisation"));
        }
    }

    @Test
    void what_is_not_told_is_taken_from_the_reference_or_said_to_be_unknown() {
        Reply ministry = answer(api, one("US-GOV-" + word(), "Bureau " + word()));
        Reply unknown = answer(api, one("", "Refuge " + word()));
        Reply inSerbia = answer(api, one("", "Refuge %s of Serbia".formatted(word())));
        Reply told = answer(api, with(with(one("", "Refuge " + word()), "type", "ACADEMIC"), "country", "XK"));

        assertThat(ministry.entry("/type")).isEqualTo("GOVERNMENT");
        assertThat(ministry.entry("/country")).isEqualTo("US");
        assertThat(unknown.entry("/type")).isEqualTo("CIVIL_SOCIETY");
        assertThat(unknown.entry("/country")).isEqualTo("ZZ");
        assertThat(inSerbia.entry("/country")).isEqualTo("RS");
        assertThat(told.entry("/type")).isEqualTo("ACADEMIC");
        assertThat(told.entry("/country")).isEqualTo("XK");
    }

    @Test
    void a_reference_decides_where_the_name_is_missing_or_says_the_same() {
        String reference = "XM-TEST-" + word();
        String word = word();
        String known = register(OrganisationRequest.named("Office for " + word).with("iatiOrgId", reference));

        assertThat(answer(api, one(reference, ""))).satisfies(answer -> assertThat(answer.by()).isEqualTo("IDENTIFIER"),
                answer -> assertThat(answer.id()).isEqualTo(known));
        assertThat(answer(api, one(reference.toLowerCase(Locale.ROOT), "The " + word + " Office")).id())
                .isEqualTo(known);
        assertThat(answer(api, one(reference, "Office for %s and Returns".formatted(word))).id()).isEqualTo(known);
    }

    @Test
    void what_our_own_exports_call_an_organisation_means_its_entry_wherever_it_is_at_home() {
        String ministry = "Ministry of " + word();
        String known = register(OrganisationRequest.named(ministry).with("type", "GOVERNMENT"));
        String own = "XX-SINERGIJA-" + known;

        assertThat(answer(api, one(own, ministry)).id()).isEqualTo(known);
        assertThat(answer(api, one(own, "")).by()).isEqualTo("IDENTIFIER");
        assertThat(answer(api, one(own, "Quite another " + word())).id()).isNotEqualTo(known);
    }

    @Test
    void one_reference_can_stand_for_many_names() {
        String reference = "XM-DAC-63123";
        List<String> names = List.of("Swiss " + word(), "Thai " + word(), "Works " + word());

        List<String> ids = names.stream().map(name -> answer(api, one(reference, name)).id()).toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(names.stream().map(name -> answer(api, one(reference, name)).id())).containsExactlyElementsOf(ids);
        assertThat(answer(api, one(reference, names.get(1))).candidates()).containsExactlyInAnyOrder(ids.get(0),
                ids.get(2));
    }

    @Test
    void a_category_of_the_dac_identifies_nobody() {
        Reply first = answer(api, one("XM-DAC-61000", "Slogan " + word()));

        assertThat(first.entry("/iatiOrgId")).isEmpty();
        assertThat(answer(api, one("XM-DAC-61000", "")).id()).isNotEqualTo(first.id());
    }

    @Test
    void a_reference_registered_besides_the_first_identifies_too() {
        String reference = "RS-APR-" + word();
        String known = register(OrganisationRequest.valid().with("iatiOrgId", "XM-TEST-" + word()).withJson(
                "identifiers", "[\"%s\"]".formatted(reference)));

        assertThat(answer(api, one(reference, "")).id()).isEqualTo(known);
        assertThat(api.get(ORGANISATIONS + "/" + known)).has("/identifiers/0", reference);
    }

    @Test
    void a_name_in_any_script_or_an_alias_or_an_acronym_is_recognised() {
        String word = word();
        String known = register(OrganisationRequest.named("Kuća " + word).with("acronym", "K" + word.substring(1, 9))
                .withJson("aliases", "[\"Former house of %s\"]".formatted(word)));

        assertThat(answer(api, one("", "КУЋА " + word))).satisfies(answer -> assertThat(answer.id()).isEqualTo(known),
                answer -> assertThat(answer.by()).isEqualTo("NAME"));
        assertThat(answer(api, one("", "The former House of " + word))).satisfies(
                answer -> assertThat(answer.id()).isEqualTo(known),
                answer -> assertThat(answer.by()).isEqualTo("ALIAS"));
        assertThat(answer(api, one("", "K" + word.substring(1, 9)))).satisfies(
                answer -> assertThat(answer.id()).isEqualTo(known),
                answer -> assertThat(answer.by()).isEqualTo("ALIAS"));
    }

    @Test
    void equal_names_in_two_countries_are_two_organisations() {
        String name = "Red Cross " + word();
        String serbian = register(OrganisationRequest.named(name));

        Reply montenegrin = answer(api, with(one("", name), "country", "ME"));

        assertThat(montenegrin.by()).isEqualTo("CREATED");
        assertThat(montenegrin.candidates()).containsExactly(serbian);
        assertThat(answer(api, with(one("", name), "country", "ME")).id()).isEqualTo(montenegrin.id());
        assertThat(answer(api, with(one("", name), "country", "RS")).id()).isEqualTo(serbian);
    }

    @Test
    void of_several_with_the_name_the_one_with_the_reference_is_meant_else_the_active_one_else_the_oldest() {
        String name = "Forum " + word();
        String reference = "RS-APR-" + word();
        String oldest = register(OrganisationRequest.named(name));
        String second = register(
                OrganisationRequest.named(name).withJson("distinctFrom", "[\"%s\"]".formatted(oldest)));
        String third = register(OrganisationRequest.named(name).with("iatiOrgId", reference).withJson("distinctFrom",
                "[\"%s\", \"%s\"]".formatted(oldest, second)));

        Reply byName = answer(api, one("", name));
        assertThat(byName.id()).isEqualTo(oldest);
        assertThat(byName.candidates())
                .containsExactlyInAnyOrder(second, third);
        api.post(ORGANISATIONS + "/" + second + "/approval");
        assertThat(answer(api, one("", name)).id()).isEqualTo(second);
        assertThat(answer(api, one(reference, name)).id()).isEqualTo(third);
    }

    @Test
    void one_known_by_its_reference_alone_gets_its_name_when_a_file_has_it() {
        String reference = "BA-JIB-" + word();
        String name = "Shelter " + word();
        String id = answer(api, one(reference, "")).id();
        assertThat(api.get(ORGANISATIONS + "/" + id)).has("/name/und", reference);

        Reply named = answer(api, one(reference, name));

        assertThat(named.id()).isEqualTo(id);
        assertThat(named.entry("/name/en")).isEqualTo(name);
        assertThat(answer(api, one("", name)).id()).isEqualTo(id);
    }

    @Test
    void files_teach_names_and_references_to_entries_that_nobody_answers_for() {
        String word = word();
        String reference = "BA-JIB-" + word();
        String id = answer(api, one("", "Shelter for " + word)).id();

        answer(api, one(reference, "Shelter for " + word));
        Reply taught = answer(api, one(reference, "Shelter for %s and others".formatted(word)));

        assertThat(taught.id()).isEqualTo(id);
        assertThat(taught.entry("/identifiers/0")).isEqualTo(reference);
        assertThat(taught.entry("/learned/0/alias")).isEqualTo(
                "Shelter for %s and others".formatted(word));
        assertThat(taught.entry("/learned/0/source")).isEqualTo("IATI file of XM-DAC-1");
        assertThat(answer(api, one("", "Shelter for %s and others".formatted(word))).id()).isEqualTo(id);
    }

    @Test
    void files_change_nothing_of_what_people_registered_or_approved() {
        String word = word();
        String registered = register(OrganisationRequest.named("Shelter for " + word));
        String approved = answer(api, one("", "Office for " + word)).id();
        api.post(ORGANISATIONS + "/" + approved + "/approval");

        answer(api, one("BA-JIB-" + word(), "Shelter for " + word));
        answer(api, one("BA-JIB-" + word(), "Office for " + word));

        assertThat(api.get(ORGANISATIONS + "/" + registered)).hasHeader("ETag", "\"1\"");
        assertThat(api.get(ORGANISATIONS + "/" + approved)).hasHeader("ETag", "\"2\"");
    }

    @Test
    void to_ask_again_gives_the_same_and_changes_nothing() {
        String[] file = {one("RS-APR-" + word(), "House " + word()), one("", "House " + word()),
                one("XM-TEST-" + word(), "")};
        Answer first = ask(api, file);
        List<String> ids = ids(first);

        Answer again = ask(api, file);

        assertThat(ids(again)).isEqualTo(ids);
        assertThat(replies(again)).extracting(Reply::by).doesNotContain("CREATED");
        assertThat(ids).allSatisfy(id -> assertThat(api.get(ORGANISATIONS + "/" + id)).hasHeader("ETag", "\"1\""));
    }

    @Test
    void answers_come_in_the_order_of_the_questions_and_one_organisation_is_entered_once() {
        String name = "House " + word();

        Answer answer = ask(api, one("", name), one("", "House " + word()), one("", name));

        assertThat(ids(answer)).hasSize(3).element(2).isEqualTo(ids(answer).getFirst());
        assertThat(replies(answer)).extracting(Reply::by).containsExactly("CREATED", "CREATED",
                "NAME");
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(ask(api, "{}", one("", "…"), "{\"name\": {\"en\": \" \"}}", with(one("-", ""), "country", "YY")))
                .isProblem(400).hasFault("/organisations/0", "reference or a name")
                .hasFault("/organisations/1/name", "letter").hasFault("/organisations/2/name/en", "empty")
                .hasFault("/organisations/3/reference", "letter").hasFault("/organisations/3/country", "ISO 3166-1");
        assertThat(api.post(Asked.PATH, "{}")).isProblem(400).hasFaultsExactlyAt("/source", "/organisations");
        assertThat(ask(api, Collections.nCopies(201, one("X-1", "")).toArray(String[]::new))).isProblem(400)
                .hasFault("/organisations", "200");
    }

    private String register(OrganisationRequest request) {
        Answer created = api.post(ORGANISATIONS, request.json());
        assertThat(created).isCreated();
        return created.id().toString();
    }

    private static List<String> ids(Answer answer) {
        return replies(answer).stream().map(Reply::id).toList();
    }
}
