package org.sinergija.partners.servicepoint;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sinergija.partners.OrganisationRequest;
import org.sinergija.partners.RunningPartners;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;

class SearchingServicePointsIT {
    private static final String SEARCH = "/api/v1/service-points?limit=200&";

    private final Api api = RunningPartners.api();
    private final String organisation = "/api/v1/organisations/" + api.post("/api/v1/organisations", OrganisationRequest
            .valid().json()).id();

    @Test
    void a_service_point_says_where_when_and_in_which_language() {
        Answer created = api.post(organisation + "/service-points", """
                {"service": "LEGAL_AID", "name": {"en": "Legal desk", "sq": "Zyra ligjore"}, "address": "Main street 1",
                 "town": "Preševo", "territory": "RS-24-presevo", "languages": ["sq", "sr-Cyrl"],
                 "openingHours": {"zone": "Europe/Belgrade",
                    "times": [{"days": ["MONDAY"], "opens": "09:00", "closes": "16:30"}]},
                 "contact": {"phone": "+381 17 000 000"}}""");

        assertThat(created).isCreated().hasHeader("ETag", "\"1\"").has("/openingHours/zone", "Europe/Belgrade").has(
                "/openingHours/times/0/days/0", "MONDAY").has("/town", "Preševo");
        String place = organisation + "/service-points/" + created.id();
        assertThat(api.get(place).body()).isEqualTo(created.body());
        assertThat(api.with("If-None-Match", "\"1\"").get(place)).hasStatus(304);
        assertThat(api.delete(place)).hasStatus(204);
    }

    @Test
    void a_territory_finds_what_lies_inside_it() {
        String presevo = open("HEALTH_CARE", "RS-24-presevo", "sq");
        String skopje = open("HEALTH_CARE", "MK", "mk");

        assertThat(found("territory=RS-24-presevo")).contains(presevo).doesNotContain(skopje);
        assertThat(found("territory=RS")).contains(presevo).doesNotContain(skopje);
        assertThat(found("territory=MK")).contains(skopje).doesNotContain(presevo);
    }

    @Test
    void service_and_language_narrow_the_search() {
        String food = open("FOOD", "BA", "bs");
        String clothes = open("CLOTHING_HYGIENE", "BA", "sr-Latn");

        assertThat(found("territory=BA&service=FOOD")).contains(food).doesNotContain(clothes);
        assertThat(found("territory=BA&language=sr")).contains(clothes).doesNotContain(food);
    }

    @Test
    void nobody_is_sent_to_a_suspended_organisation() {
        String desk = open("EDUCATION_LANGUAGE", "AL", "sq");
        assertThat(found("territory=AL")).contains(desk);

        api.post(organisation + "/suspension", "{\"reason\": \"Closed.\"}");

        assertThat(found("territory=AL")).doesNotContain(desk);
        assertThat(found("service=EDUCATION_LANGUAGE")).doesNotContain(desk);
    }

    @Test
    void bad_filters_and_service_points_are_refused_with_every_fault() {
        assertThat(api.get(SEARCH + "territory=QQ&language=_")).isProblem(400).hasFault("/territory", "code").hasFault(
                "/language", "BCP 47");
        assertThat(api.get(SEARCH + "service=MAGIC")).isProblem(400).hasFault("/service", "");
        assertThat(api.post(organisation + "/service-points", """
                {"service": "MAGIC", "name": {}, "territory": "QQ-9", "contact": {"email": "x"},
                 "openingHours": {"zone": "Moon", "times": []}}""")).isProblem(400).hasFault("/service", "LEGAL_AID")
                .hasFault("/name", "").hasFault("/contact/email", "e-mail").hasFault("/openingHours/zone", "time zone");
    }

    @Test
    void pages_of_the_search_follow_one_another() {
        List<String> opened = List.of(open("INTERPRETATION", "ME", "cnr"), open("INTERPRETATION", "ME", "cnr"), open(
                "INTERPRETATION", "ME", "cnr"));

        Answer first = api.get("/api/v1/service-points?service=INTERPRETATION&limit=2");
        Answer second = api.get("/api/v1/service-points?service=INTERPRETATION&limit=2&cursor=" + first.body().path(
                "next").asString(""));

        assertThat(ids(first)).isEqualTo(opened.subList(0, 2));
        assertThat(first.header("Link")).contains("rel=\"next\"");
        assertThat(ids(second)).isEqualTo(opened.subList(2, 3));
    }

    private String open(String service, String territory, String language) {
        return api.post(organisation + "/service-points", """
                {"service": "%s", "name": {"en": "Desk"}, "territory": "%s", "languages": ["%s"]}""".formatted(service,
                territory, language)).id().toString();
    }

    private List<String> found(String filter) {
        return ids(api.get(SEARCH + filter));
    }

    private static List<String> ids(Answer answer) {
        return answer.body().path("items").valueStream().map(item -> item.path("id").asString("")).toList();
    }
}
