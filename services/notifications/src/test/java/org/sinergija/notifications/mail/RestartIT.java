package org.sinergija.notifications.mail;

import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.notifications.Neighbours;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.mail.Postbox.Manner;
import org.sinergija.notifications.notice.Addressee;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class RestartIT {
    private static final int LETTERS = 50;

    @Test
    void what_waits_survives_the_instance_and_each_letter_comes_once() {
        try (Postbox postbox = new Postbox(); Neighbours neighbours = new Neighbours()) {
            UUID organisation = Samples.newId();
            for (int n = 0; n < LETTERS; n++) {
                neighbours.knows(organisation, "%d@%d.example.org".formatted(n, n % 7));
            }
            postbox.toEverybody(Manner.DEFERS);
            try (RunningNotifications first = started(postbox, neighbours)) {
                OverlapState found = Notices.quietOverlap(first, organisation, Samples.newId());
                first.bean(Mail.class).carry(Notices.found(found.id(), Addressee.organisation(organisation)));
                await().until(() -> count(first, Letter.class) == LETTERS);
            }

            postbox.toEverybody(Manner.TAKES);
            try (RunningNotifications second = started(postbox, neighbours)) {
                await().until(() -> count(second, Ended.class) == LETTERS && count(second, Letter.class) == 0);
            }
            for (int n = 0; n < LETTERS; n++) {
                assertThat(postbox.taken("%d@%d.example.org".formatted(n, n % 7))).hasSize(1);
            }
        }
    }

    private static long count(RunningNotifications service, Class<?> type) {
        return service.bean(MongoTemplate.class).count(new Query(), type);
    }

    private static RunningNotifications started(Postbox postbox, Neighbours neighbours) {
        return RunningNotifications.started("notifications-mail-restart",
                Stream.concat(Stream.of(neighbours.settings()), Stream.of(postbox.setting(),
                        "--sinergija.mail.retry.first=1s", "--sinergija.mail.retry.longest=1s"))
                        .toArray(String[]::new));
    }
}
