package org.sinergija.local;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/// The programmes for which the platform is built, as their organisers and those who came would run them, through the one door.
interface Programmes {
    List<String> COUNTRIES = List.of("MK", "RS", "AL", "XK", "BA", "ME", "HR", "IT", "FR");
    String EVENTS = "/api/v1/events";
    String RECOMMENDATIONS = "/api/v1/recommendations/";
    /// Of all that is made here, so that names resemble no others.
    String MARK = UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);

    RealPlatform onPlatform();

    @Test
    default void the_seminar_of_2016_ends_in_commitments_in_each_country_two_of_them_late()
            throws IOException {
        Api organiser = onPlatform().api();
        List<UUID> partners = IntStream.range(0, 25).mapToObj(this::partner).toList();
        UUID seminar = published("SEMINAR", """
                "format": "IN_PERSON", "capacity": 80, "capacityPerOrganisation": 4, "territories": ["MK"],
                "coFinancing": [{"organisation": "%s", "share": 50}],
                "associatedPartners": ["%s"]""".formatted(partners.get(1), partners.get(2)), partners.get(0));
        for (int area = 0; area < 5; area++) {
            assertThat(organiser.post("%s/%s/sessions".formatted(EVENTS, seminar),
                    """
                            {"title": {"en": "Session %1$d"}, "keyArea": {"en": "Key area %1$d"}, "track": {"en": "Track %1$d"}, "room": "Room %1$d",
                             "start": "2036-06-20T1%1$d:00:00", "end": "2036-06-20T1%1$d:45:00"}"""
                            .formatted(area)))
                    .hasStatus(201);
        }
        List<Answer> registered = IntStream.range(0, 74)
                .mapToObj(person -> registered(seminar, person, partners.get(person % 25), "")).toList();

        assertThat(registered).allSatisfy(answer -> assertThat(answer).hasStatus(201).has("/status", "CONFIRMED"));
        assertThat(organiser.get("%s/%s/sessions".formatted(EVENTS, seminar)).body().path("items").valueStream()
                .map(session -> session.at("/keyArea/en").asString())).doesNotHaveDuplicates().hasSize(5);
        assertThat(organiser.get("%s/%s/seats".formatted(EVENTS, seminar))).has("/attendances/0/confirmed", 74);

        List<UUID> adopted = IntStream.range(0, 3).mapToObj(nth -> adopted(seminar, nth, partners)).toList();
        for (int place = 0; place < COUNTRIES.size(); place++) {
            assertThat(organiser.post(RECOMMENDATIONS + adopted.get(place % 3) + "/commitments", """
                    {"organisation": "%s", "territory": "%s", "what": {"en": "A code of conduct"}, "due": "%s",
                     "status": "%s", "evidence": []}""".formatted(partners.get(place), COUNTRIES.get(place),
                    place < 2 ? "2016-12-31" : "2099-12-31", place == 2 ? "DONE" : "PROMISED"))).hasStatus(201);
        }

        Map<String, JsonNode> progress = organiser.anonymous()
                .get(RECOMMENDATIONS + "progress?by=country&event=" + seminar).body().path("items").valueStream()
                .collect(Collectors.toMap(line -> line.path("country").asString(), line -> line));
        assertThat(progress.keySet()).containsExactlyInAnyOrderElementsOf(COUNTRIES);
        assertThat(progress.values()).filteredOn(line -> line.path("late").asInt() == 1)
                .extracting(line -> line.path("country").asString()).containsExactlyInAnyOrder("MK", "RS");
        assertThat(progress.values()).filteredOn(line -> line.path("done").asInt() == 1)
                .extracting(line -> line.path("country").asString()).containsExactly("AL");
        await().atMost(PlatformIT.PATIENCE).untilAsserted(
                () -> assertThat(onPlatform().letters()).contains(address(73)));
        for (String personal : List.of(name(73), address(73), needs(73))) {
            assertThat(onPlatform().keepersOf(personal)).containsExactly("events");
        }
        assertThat(onPlatform().keepersOf(seminar.toString())).contains("events", "notifications")
                .anyMatch(keeper -> keeper.startsWith("broker/events.events-"));
    }

    @Test
    default void the_workshop_of_2024_seats_33_in_the_room_and_online() {
        UUID organiser = partner(30);
        UUID workshop = published("WORKSHOP", """
                "format": "HYBRID", "onlineUrl": "https://meet.example.org/%s", "capacity": 25, "onlineCapacity": 8,
                "territories": ["AL", "BA", "ME", "MK"]""".formatted(MARK), organiser);

        List<Answer> registered = IntStream.range(100, 134).mapToObj(person -> registered(workshop, person, organiser,
                ", \"attendance\": \"%s\"".formatted(person < 125 ? "IN_PERSON" : "ONLINE"))).toList();

        assertThat(registered.subList(0, 33)).allSatisfy(answer -> assertThat(answer).has("/status", "CONFIRMED"));
        assertThat(registered.getLast()).has("/status", "WAITLISTED").has("/position", 1);
        assertThat(registered.getLast().text()).doesNotContain("meet.example.org");
        assertThat(onPlatform().api().anonymous().get(EVENTS + "/" + workshop).text())
                .doesNotContain("meet.example.org");
        JsonNode seats = onPlatform().api().get("%s/%s/seats".formatted(EVENTS, workshop)).body().path("attendances");
        assertThat(seats.valueStream().mapToInt(way -> way.path("confirmed").asInt()).sum()).isEqualTo(33);
        assertThat(onPlatform().api().get("/api/v1/events.ics?territory=ME").text()).contains(workshop.toString());
    }

    @Test
    default void who_withdraws_from_the_study_visit_gives_the_seat_to_the_next() {
        UUID host = partner(40);
        UUID visit = published("STUDY_VISIT", "\"format\": \"IN_PERSON\", \"capacity\": 16, \"territories\": [\"HR\"]",
                host);
        List<Answer> nominated = IntStream.range(200, 217).mapToObj(person -> registered(visit, person, host, ""))
                .toList();
        Answer last = nominated.getLast();
        assertThat(last).has("/status", "WAITLISTED").has("/position", 1);

        assertThat(withSecret(nominated.get(4)).delete(path(nominated.get(4)))).has("/status", "CANCELLED");

        assertThat(withSecret(last).get(path(last))).has("/status", "CONFIRMED");
        assertThat(onPlatform().api().get("%s/%s/seats".formatted(EVENTS, visit))).has("/attendances/0/confirmed", 16);
    }

    private UUID partner(int number) {
        return onPlatform().api().post("/api/v1/organisations", """
                {"name": {"en": "%s%dq%s"}, "type": "CIVIL_SOCIETY", "country": "%s"}"""
                .formatted(MARK, number, MARK, COUNTRIES.get(number % COUNTRIES.size()))).id();
    }

    private UUID published(String kind, String more, UUID organiser) {
        Answer draft = onPlatform().api().post(EVENTS,
                """
                        {"title": {"en": "%s %s"}, "kind": "%s", "start": "2036-06-20T09:00:00", "end": "2036-06-21T16:00:00",
                         "zone": "Europe/Skopje", "venue": {"name": "City hall", "city": "Skopje", "country": "MK"},
                         "organisers": ["%s"], "themes": ["migration-governance"], "targetGroups": ["migration-officials"], %s}"""
                        .formatted(kind, MARK, kind, organiser, more));
        assertThat(draft).hasStatus(201);
        assertThat(onPlatform().api().post("%s/%s/status".formatted(EVENTS, draft.id()),
                "{\"status\": \"PUBLISHED\"}")).hasStatus(200);
        return draft.id();
    }

    private Answer registered(UUID event, int person, UUID organisation, String more) {
        return onPlatform().api().anonymous().post("%s/%s/registrations".formatted(EVENTS, event), """
                {"name": "%s", "email": "%s", "dietaryNeeds": "%s", "organisation": "%s"%s}"""
                .formatted(name(person), address(person), needs(person), organisation, more));
    }

    private static String name(int person) {
        return "Person %d of %s".formatted(person, MARK);
    }

    private static String address(int person) {
        return "person-%d.%s@example.org".formatted(person, MARK.toLowerCase(Locale.ROOT));
    }

    private static String needs(int person) {
        return "No nuts for %d of %s".formatted(person, MARK);
    }

    private Api withSecret(Answer registered) {
        return onPlatform().api().anonymous().with("Registration-Secret",
                registered.body().at("/manage/secret").asString());
    }

    private static String path(Answer registered) {
        return registered.body().at("/manage/path").asString();
    }

    private UUID adopted(UUID seminar, int nth, List<UUID> partners) {
        Api organiser = onPlatform().api();
        UUID group = organiser
                .post("%s/%s/working-groups".formatted(EVENTS, seminar),
                        """
                                {"title": {"en": "Group %d"}, "chair": "%s", "members": [%s], "themes": ["emergency-reception"], "meetings": []}"""
                                .formatted(nth, partners.get(nth), partners.stream().map("\"%s\""::formatted)
                                        .collect(Collectors.joining(", "))))
                .id();
        UUID drafted = organiser.post("/api/v1/working-groups/" + group + "/recommendations", """
                {"title": {"en": "Recommendation %d"}, "text": {"en": "Agree on who does what."}}""".formatted(nth))
                .id();
        assertThat(organiser.post(RECOMMENDATIONS + drafted + "/adoption")).has("/status", "ADOPTED");
        return drafted;
    }
}
