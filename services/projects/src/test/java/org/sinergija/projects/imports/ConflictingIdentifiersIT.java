package org.sinergija.projects.imports;

import org.junit.jupiter.api.Test;
import org.sinergija.projects.RunningProjects;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;

class ConflictingIdentifiersIT {
    private final Api api = RunningProjects.api();
    private final Importer iom = Importer.of(api);

    @Test
    void the_same_identifier_of_another_publisher_is_kept_apart_and_told() {
        Answer first = iom.imported("A1; title=Shelter in Belgrade");
        String other = "XM-other-" + iom.name().substring(3, 12);

        Answer second = iom.imported("A1; title=Shelter in Belgrade; by=" + other);

        assertThat(second).has("/counts/conflicts", 1).has("/counts/updated", 0);
        assertThat(iom.initiative(first, 1)).has("/title/en", "Shelter in Belgrade");
        assertThat(iom.initiativeId(second, 1)).isNotEqualTo(iom.initiativeId(first, 1));
        assertThat(iom.initiative(second, 1)).has("/externalIds/0/scheme", "IATI@" + other).has("/externalIds/0/value",
                iom.id("A1"));
        assertThat(iom.records(second).getFirst().at("/findings/0/message").asString())
                .contains(iom.initiativeId(first, 1).toString()).contains(iom.name());
        assertThat(iom.imported("A1; title=Shelter in Belgrade; by=" + other)).has("/counts/unchanged", 1);
        assertThat(iom.imported("A1; title=Shelter in Nis; by=" + other)).has("/counts/updated", 1);
        assertThat(iom.initiative(second, 1)).has("/title/en", "Shelter in Nis");
    }

    @Test
    void an_identifier_reused_for_a_plainly_different_activity_overwrites_nothing() {
        Answer first = iom.imported("A1; title=Shelter for families; in=RS; from=2020-01-01; to=2020-12-31");

        Answer second = iom.imported("A1; title=Training of judges; in=AL; from=2026-01-01; to=2026-12-31");

        assertThat(second).has("/counts/conflicts", 1);
        assertThat(iom.initiative(first, 1)).has("/title/en", "Shelter for families");
        assertThat(iom.imported("A1; title=Training of judges; in=AL; from=2026-01-01; to=2026-12-31"))
                .has("/counts/unchanged", 1);
        assertThat(iom.imported("A1; title=Shelter for families; in=RS; from=2020-01-01; to=2020-12-31"))
                .has("/counts/unchanged", 1);
    }

    @Test
    void a_new_title_in_the_same_country_and_time_is_a_correction() {
        iom.imported("A1; title=Shelter for families; in=RS; from=2026-01-01; to=2026-12-31");

        assertThat(iom.imported("A1; title=Accommodation; in=RS; from=2026-01-01; to=2026-12-31"))
                .has("/counts/updated", 1);
    }

    @Test
    void an_identifier_that_means_something_else_again_and_again_is_refused_in_the_end() {
        String line = "A1; title=%s; in=%s";
        iom.imported(line.formatted("Shelter", "RS"));
        iom.imported(line.formatted("Judges", "AL"));
        iom.imported(line.formatted("Nurses", "ME"));
        iom.imported(line.formatted("Boats", "BA"));

        Answer fifth = iom.imported(line.formatted("Schools", "MK"));

        assertThat(fifth).has("/counts/rejected", 1);
        assertThat(iom.records(fifth).getFirst().at("/findings/0/message").asString())
                .contains("several plainly different activities");
    }

    @Test
    void an_identifier_that_somebody_else_entered_by_hand_stays_theirs() {
        Answer byHand = api.post("/api/v1/initiatives", """
                {"title": {"en": "By hand"}, "lead": "0198a000-0000-7000-8000-000000000001",
                 "externalIds": [{"scheme": "IATI", "value": "%s"}]}""".formatted(iom.id("A1")));

        Answer job = iom.imported("A1");

        assertThat(job).has("/counts/conflicts", 1);
        assertThat(api.get(byHand.header("Location"))).has("/title/en", "By hand");
    }

    @Test
    void people_cannot_enter_an_identifier_that_a_file_brought() {
        Answer job = iom.imported("A1");

        assertThat(api.post("/api/v1/initiatives", """
                {"title": {"en": "By hand"}, "lead": "0198a000-0000-7000-8000-000000000001",
                 "externalIds": [{"scheme": "IATI", "value": "%s"}]}""".formatted(iom.id("A1")))).isProblem(409)
                .has("/holder", iom.initiativeId(job, 1)).hasDetail(iom.id("A1"));
    }
}
