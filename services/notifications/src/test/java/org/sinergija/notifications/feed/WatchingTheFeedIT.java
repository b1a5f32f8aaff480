package org.sinergija.notifications.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.Topic;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.notifications.Samples;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class WatchingTheFeedIT {
    private final UUID us = Samples.newId();
    private final List<String> told = new ArrayList<>();
    private String from = "";

    @BeforeEach
    void goOnFromTheEnd() {
        from = "/api/v1/feed/stream?after=" + Quiet.end().replaceAll(".*after=([^&]*).*", "$1");
    }

    @Test
    void what_comes_while_somebody_watches_is_sent_named_by_its_type_with_its_cursor() throws Exception {
        try (Watcher watcher = Watcher.of(from, null)) {
            Quiet.eventually().until(() -> watcher.comments().contains("connected"));
            tell(3);

            Quiet.eventually().untilAsserted(() -> assertThat(watcher.ids()).isEqualTo(told));
            Watcher.Seen first = watcher.seen().getFirst();
            assertThat(first.name()).isEqualTo("org.sinergija.projects.initiative.registered.v1");
            assertThat(first.event().path("cursor").asString()).isEqualTo(first.cursor());
            assertThat(Quiet.ids(Quiet.all("/api/v1/feed?after=" + first.cursor()))).isEqualTo(told.subList(1, 3));
        }
    }

    @Test
    void whoever_was_cut_off_resumes_after_the_last_that_was_seen_and_misses_and_repeats_nothing() throws Exception {
        Watcher first = Watcher.of(from, null);
        tell(5);
        Quiet.eventually().untilAsserted(() -> assertThat(first.ids()).isEqualTo(told));
        first.close();
        tell(3);

        try (Watcher second = Watcher.of(from, first.seen().get(2).cursor())) {
            tell(2);

            Quiet.eventually().untilAsserted(() -> assertThat(second.ids()).hasSizeGreaterThanOrEqualTo(7));
            assertThat(second.ids()).isEqualTo(told.subList(3, 10));
        }
    }

    @Test
    void more_than_any_buffer_holds_is_sent_in_order_while_more_comes() throws Exception {
        storeElsewhere(1_500);

        try (Watcher watcher = Watcher.of(from, null)) {
            tell(100);

            Quiet.eventually().untilAsserted(() -> assertThat(watcher.ids()).hasSizeGreaterThanOrEqualTo(1_600));
            assertThat(watcher.ids()).isEqualTo(told);
        }
    }

    @Test
    void what_another_instance_stores_is_noticed() throws Exception {
        try (Watcher watcher = Watcher.of(from, null)) {
            Quiet.eventually().until(() -> watcher.comments().contains("connected"));
            storeElsewhere(1);

            Quiet.eventually().untilAsserted(() -> assertThat(watcher.ids()).isEqualTo(told));
        }
    }

    @Test
    void what_is_hidden_is_not_sent() throws Exception {
        try (Watcher watcher = Watcher.of(from, null)) {
            Quiet.eventually().until(() -> watcher.comments().contains("connected"));
            InitiativeState hidden = Samples.initiative(Samples.newId(), us, Visibility.PARTNERS);
            Quiet.tell(EventType.INITIATIVE_REGISTERED, hidden.id(), 1, hidden);
            tell(1);

            Quiet.eventually().untilAsserted(() -> assertThat(watcher.ids()).isEqualTo(told));
        }
    }

    @Test
    void one_type_alone_can_be_watched() throws Exception {
        try (Watcher watcher = Watcher.of(from + "&type=" + EventType.INITIATIVE_REVISED.type(), null)) {
            tell(2);
            InitiativeState revised = Samples.initiative(Samples.newId(), us);
            Quiet.tell(EventType.INITIATIVE_REVISED, revised.id(), 2, revised);

            Quiet.eventually().untilAsserted(() -> assertThat(watcher.ids()).containsExactly(revised.id() + ":2"));
        }
    }

    @Test
    void a_cursor_that_is_not_ours_is_refused() {
        assertThat(Quiet.PUBLIC.with("Last-Event-ID", "7").get("/api/v1/feed/stream")).isProblem(400);
        assertThat(Quiet.PUBLIC.get("/api/v1/feed/stream?after=7")).isProblem(400);
        assertThat(Quiet.PUBLIC.get("/api/v1/feed/stream?type=no.type")).isProblem(400);
    }

    /// As another instance does, which has told all others of it already.
    private void storeElsewhere(int count) {
        FeedLog other = new FeedLog(Quiet.SERVICE.bean(MongoTemplate.class));
        for (int n = 0; n < count; n++) {
            UUID subject = Samples.newId();
            String state = JsonMapper.shared().writeValueAsString(Samples.organisation(subject, "ABC"));
            other.append(new Entry(0, subject + ":1", Topic.ORGANISATIONS, subject,
                    EventType.ORGANISATION_REGISTERED.type(), 1, Samples.now(), List.of(), state, Samples.now()));
            told.add(subject + ":1");
        }
    }

    private void tell(int count) {
        for (int n = 0; n < count; n++) {
            InitiativeState initiative = Samples.initiative(Samples.newId(), us);
            Quiet.tell(EventType.INITIATIVE_REGISTERED, initiative.id(), 1, initiative);
            told.add(initiative.id() + ":1");
        }
    }
}
