package org.sinergija.partners.organisation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sinergija.partners.OrganisationRequest;
import org.sinergija.partners.RunningPartners;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;

class ListingOrganisationsIT {
    private static final String PATH = "/api/v1/organisations";

    private final Api api = RunningPartners.api();

    @Test
    void filters_narrow_the_list() {
        String academy = register(OrganisationRequest.valid().with("type", "ACADEMIC").with("country", "ME").withJson(
                "territories", "[\"ME\"]"));
        String town = register(OrganisationRequest.valid().with("type", "LOCAL_AUTHORITY").withJson("territories",
                "[\"RS-24-presevo\"]"));
        api.post(PATH + "/" + town + "/approval");

        assertThat(found("type=ACADEMIC")).contains(academy).doesNotContain(town);
        assertThat(found("country=ME")).contains(academy).doesNotContain(town);
        assertThat(found("territory=RS")).contains(town).doesNotContain(academy);
        assertThat(found("status=ACTIVE")).contains(town).doesNotContain(academy);
    }

    @Test
    void the_search_finds_a_name_in_any_script() {
        String known = register(OrganisationRequest.named("Жене Шида за мир").with("acronym", "ZSM"));

        assertThat(found("q=%C5%A1ida")).containsExactly(known);
        assertThat(found("q=sida%20zene")).containsExactly(known);
        assertThat(found("q=zsm")).containsExactly(known);
        assertThat(found("q=sida%20muzej")).isEmpty();
    }

    @Test
    void pages_follow_one_another() {
        List<String> registered = List.of(register(paged()), register(paged()), register(paged()));

        Answer first = api.get(PATH + "?country=LI&limit=2");
        String next = first.header("Link");
        Answer second = api.get(PATH + "?country=LI&limit=2&cursor=" + first.body().path("next").asString(""));

        assertThat(ids(first)).isEqualTo(registered.subList(0, 2));
        assertThat(next).contains("rel=\"next\"", "limit=2", "country=LI");
        assertThat(ids(second)).isEqualTo(registered.subList(2, 3));
        assertThat(second.body().path("next").asString("")).isEmpty();
    }

    @Test
    void bad_filters_are_refused_by_name() {
        assertThat(api.get(PATH + "?country=Serbia&territory=QQ")).isProblem(400).hasFault("/country", "ISO 3166-1")
                .hasFault("/territory", "code");
        assertThat(api.get(PATH + "?status=GONE")).isProblem(400).hasFault("/status", "ACTIVE");
        assertThat(api.get(PATH + "?cursor=zzz")).isProblem(400).hasFault("/cursor", "");
        assertThat(api.get(PATH + "?limit=201")).isProblem(400).hasFault("/limit", "200");
    }

    private static OrganisationRequest paged() {
        return OrganisationRequest.valid().with("country", "LI");
    }

    private String register(OrganisationRequest request) {
        return api.post(PATH, request.json()).id().toString();
    }

    private List<String> found(String filter) {
        return ids(api.get(PATH + "?limit=200&" + filter));
    }

    private static List<String> ids(Answer answer) {
        return answer.body().path("items").valueStream().map(item -> item.path("id").asString("")).toList();
    }
}
