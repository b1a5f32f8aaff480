package org.sinergija.events.clash;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.events.EventRequest;
import org.sinergija.events.RunningEvents;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ClashesIT {
    private final Api api = RunningEvents.api();
    private final UUID us = UUID.randomUUID();
    private final Api own = api.as(TestIssuer.SHARED.partner(us));

    @Test
    void events_for_the_same_people_about_the_same_theme_in_the_same_region_clash() {
        UUID ours = event(us, "2031-03-04T09:00", "2031-03-05T15:00").publish(own);
        UUID theirs = event(UUID.randomUUID(), "2031-03-05T09:00", "2031-03-06T15:00")
                .with("themes", "[\"local-governance\"]").with("territories", "[\"RS-00\"]").publish(api);

        Answer clashes = own.get(path("2031-03-01", "2031-03-31"));

        assertThat(clashes).has("/items/0/left/id", ours).has("/items/0/right/id", theirs).has("/items/0/from",
                "2031-03-05").has("/items/0/to", "2031-03-05").has("/items/0/themes", "[\"local-governance\"]")
                .has("/items/0/territories", "[\"RS-00\"]").has("/items/0/targetGroups", "[\"migration-officials\"]");
        assertThat(clashes.body().path("items")).hasSize(1);
        assertThat(api.as(TestIssuer.SHARED.partner(UUID.randomUUID())).get(path("2031-03-01", "2031-03-31")).body()
                .path("items")).isEmpty();
        assertThat(api.get(path("2031-03-01", "2031-03-31")).body().path("items")).hasSize(1);
    }

    @Test
    void weeks_near_by_are_suggested_in_which_these_people_are_free() {
        event(us, "2031-06-10T09:00", "2031-06-10T15:00").publish(own);
        event(us, "2031-06-10T09:00", "2031-06-10T15:00").publish(own);
        event(us, "2031-06-17T09:00", "2031-06-17T15:00").with("themes", "[\"return\"]").publish(own);
        event(us, "2031-06-03T09:00", "2031-06-03T15:00").with("territories", "[\"AL\"]").publish(own);

        JsonNode clash = own.get(path("2031-06-10", "2031-06-10")).body().path("items").path(0);

        assertThat(clash.path("freeWeeks").valueStream().map(week -> week.path("from").asString())).containsExactly(
                "2031-06-02", "2031-06-23", "2031-05-26");
    }

    @Test
    void other_people_other_themes_other_regions_and_other_days_are_no_clash() {
        event(us, "2031-09-09T09:00", "2031-09-10T00:00").publish(own);
        event(us, "2031-09-09T09:00", "2031-09-09T15:00").with("targetGroups", "[\"youth\"]").publish(own);
        event(us, "2031-09-09T09:00", "2031-09-09T15:00").with("themes", "[\"return\"]").publish(own);
        event(us, "2031-09-09T09:00", "2031-09-09T15:00").with("territories", "[\"AL\"]").publish(own);
        event(us, "2031-09-10T00:00", "2031-09-10T15:00").publish(own);
        UUID cancelled = event(us, "2031-09-09T09:00", "2031-09-09T15:00").publish(own);
        own.post(EventRequest.PATH + "/" + cancelled + "/status", "{\"status\": \"CANCELLED\"}");
        event(UUID.randomUUID(), "2031-09-09T09:00", "2031-09-09T15:00").draft(api);

        assertThat(own.get(path("2031-09-01", "2031-09-30")).body().path("items")).isEmpty();
        assertThat(api.get(path("2031-09-01", "2031-09-30")).body().path("items")).hasSize(1);
    }

    @Test
    void an_event_that_names_nobody_is_for_everybody() {
        event(us, "2031-11-04T09:00", "2031-11-05T15:00").publish(own);
        event(us, "2031-11-04T09:00", "2031-11-05T15:00").without("targetGroups").publish(own);

        assertThat(own.get(path("2031-11-01", "2031-11-30"))).has("/items/0/targetGroups",
                "[\"migration-officials\"]");
    }

    @Test
    void the_pairs_come_in_pages() {
        for (int i = 0; i < 4; i++) {
            event(us, "2032-02-03T09:00", "2032-02-03T15:00").publish(own);
        }

        Answer first = own.get(path("2032-02-01", "2032-02-28") + "&limit=4");
        Answer second = own.get(path("2032-02-01", "2032-02-28") + "&limit=4&cursor=" + first.body().path("next")
                .asString());
        assertThat(List.of(first.body().path("items").size(), second.body().path("items").size())).containsExactly(4,
                2);
    }

    @Test
    void impossible_days_are_refused() {
        assertThat(api.get(path("2031-03-01", "2031-02-01"))).isProblem(400).hasFaultsExactlyAt("/to");
        assertThat(api.get(path("2031-03-01", "2033-03-01"))).isProblem(400).hasFaultsExactlyAt("/to");
        assertThat(api.get(EventRequest.PATH + "/clashes?from=%2B999999999-12-31")).isProblem(400);
        assertThat(api.get(EventRequest.PATH + "/clashes?from=-999999999-01-01")).isProblem(400);
    }

    private static EventRequest event(UUID organisation, String start, String end) {
        return EventRequest.valid().with("organisers", "[\"%s\"]".formatted(organisation))
                .with("start", "\"%s:00\"".formatted(start)).with("end", "\"%s:00\"".formatted(end));
    }

    private static String path(String from, String to) {
        return EventRequest.PATH + "/clashes?from=%s&to=%s".formatted(from, to);
    }
}
