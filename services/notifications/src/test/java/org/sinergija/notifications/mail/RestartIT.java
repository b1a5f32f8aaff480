package org.sinergija.notifications.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.notifications.Neighbours;
import org.sinergija.notifications.Notifications;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.Topics;
import org.sinergija.notifications.mail.Postbox.Manner;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class RestartIT {
    private static final int LETTERS = 50;

    @Test
    void what_waits_survives_the_instance_and_each_letter_comes_once() {
        try (Postbox postbox = new Postbox(); Neighbours neighbours = new Neighbours()) {
            UUID organisation = organisation(neighbours);
            postbox.toEverybody(Manner.DEFERS);
            try (RunningNotifications first = started("notifications-mail-restart", postbox, neighbours)) {
                OverlapState found = Notices.quietOverlap(first, organisation, Samples.newId());
                first.bean(Mail.class).carry(Notices.found(found.id(), Addressee.organisation(organisation)));
                await().atMost(Duration.ofSeconds(40)).until(() -> count(first, Letter.class) == LETTERS);
            }

            postbox.toEverybody(Manner.TAKES);
            try (RunningNotifications second = started("notifications-mail-restart", postbox, neighbours)) {
                await().atMost(Duration.ofSeconds(40))
                        .until(() -> count(second, Ended.class) == LETTERS && count(second, Letter.class) == 0);
            }
            assertThat(addresses()).allSatisfy(address -> assertThat(postbox.taken(address)).hasSize(1));
        }
    }

    @Test
    void two_instances_send_each_letter_once() {
        try (Postbox postbox = new Postbox();
                Neighbours neighbours = new Neighbours();
                RunningNotifications one = started("notifications-mail-two", postbox, neighbours);
                RunningNotifications _ = started("notifications-mail-two", postbox, neighbours)) {
            UUID organisation = organisation(neighbours);
            OverlapState found = Notices.quietOverlap(one, organisation, Samples.newId());
            one.bean(Mail.class).carry(Notices.found(found.id(), Addressee.organisation(organisation)));

            await().atMost(Duration.ofSeconds(40))
                    .until(() -> count(one, Ended.class) == LETTERS && count(one, Letter.class) == 0);
            assertThat(addresses()).allSatisfy(address -> assertThat(postbox.taken(address)).hasSize(1));
        }
    }

    @Test
    void what_was_noted_before_the_instance_was_killed_is_not_sent_again_and_the_rest_is(@TempDir Path folder)
            throws IOException, InterruptedException {
        String name = "notifications-mail-killed";
        try (Postbox postbox = new Postbox(); Neighbours neighbours = new Neighbours()) {
            UUID organisation = organisation(neighbours);
            Process instance = process(folder, settings(name, postbox, neighbours));
            OverlapState found = Samples.overlapOf(organisation, Samples.newId());
            Topics.tell(EventType.OVERLAP_DETECTED, found.id(), 1, found);
            await().atMost(Duration.ofMinutes(2)).until(() -> postbox.taken().size() > LETTERS / 4);
            instance.destroyForcibly().waitFor();
            Set<String> noted = noted(name);
            int before = postbox.taken().size();

            try (RunningNotifications next = started(name, postbox, neighbours)) {
                await().atMost(Duration.ofSeconds(40))
                        .until(() -> count(next, Ended.class) == LETTERS && count(next, Letter.class) == 0);
            }

            assertThat(before).isLessThan(LETTERS);
            assertThat(addresses()).allSatisfy(address -> {
                List<Postbox.Taken> taken = postbox.taken(address);
                String id = taken.getFirst().messageId();
                assertThat(taken).extracting(Postbox.Taken::messageId).containsOnly(id);
                if (noted.contains(id.substring(0, id.indexOf('@')))) {
                    assertThat(taken).hasSize(1);
                }
            });
        }
    }

    private static UUID organisation(Neighbours neighbours) {
        UUID organisation = Samples.newId();
        addresses().forEach(address -> neighbours.knows(organisation, address));
        return organisation;
    }

    private static List<String> addresses() {
        return IntStream.range(0, LETTERS).mapToObj(n -> "%d@%d.example.org".formatted(n, n % 7)).toList();
    }

    private static Process process(Path folder, String... settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                Notifications.class.getName(),
                "--sinergija.store.uri=" + EmbeddedParts.storeUri(), "--sinergija.brokers=" + EmbeddedParts.brokers()));
        command.addAll(List.of(settings));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private static Set<String> noted(String database) {
        try (MongoClient store = MongoClients.create(EmbeddedParts.storeUri())) {
            return store.getDatabase(database).getCollection("letters_ended").find().map(each -> each.getString("_id"))
                    .into(new HashSet<>());
        }
    }

    private static long count(RunningNotifications service, Class<?> type) {
        return service.bean(MongoTemplate.class).count(new Query(), type);
    }

    private static RunningNotifications started(String name, Postbox postbox, Neighbours neighbours) {
        return RunningNotifications.quiet(name, own(postbox, neighbours));
    }

    private static String[] settings(String name, Postbox postbox, Neighbours neighbours) {
        return RunningNotifications.settings(name, own(postbox, neighbours));
    }

    private static String[] own(Postbox postbox, Neighbours neighbours) {
        return Stream.concat(Stream.of(neighbours.settings()), Stream.of(postbox.setting(),
                "--sinergija.mail.retry.first=1s", "--sinergija.mail.retry.longest=1s", "--sinergija.mail.lease=3s",
                "--sinergija.mail.pace.per-second=4")).toArray(String[]::new);
    }
}
