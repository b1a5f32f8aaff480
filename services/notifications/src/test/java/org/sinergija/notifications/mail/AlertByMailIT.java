package org.sinergija.notifications.mail;

import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.notifications.Mailbox;
import org.sinergija.notifications.Mailbox.Received;
import org.sinergija.notifications.Neighbours;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.Topics;

import static org.assertj.core.api.Assertions.assertThat;

class AlertByMailIT {
    private static final Mailbox MAILBOX = new Mailbox();
    private static final Neighbours NEIGHBOURS = new Neighbours();
    private static final RunningNotifications SERVICE = RunningNotifications.started("notifications-mail",
            Stream.of(MAILBOX.settings(), NEIGHBOURS.settings()).flatMap(Stream::of).toArray(String[]::new));

    private final UUID one = Samples.newId();
    private final UUID other = Samples.newId();
    private final OverlapState found = Samples.overlapOf(one, other);
    private final String ours = address();
    private final String theirs = address();

    @AfterAll
    static void stop() {
        SERVICE.close();
        MAILBOX.close();
        NEIGHBOURS.close();
    }

    @Test
    void the_focal_points_of_both_sides_get_a_letter_in_their_language() {
        NEIGHBOURS.knows(one, ours, "en");
        NEIGHBOURS.knows(other, theirs, "de", "sr-Cyrl");
        Topics.tell(EventType.ORGANISATION_REGISTERED, one, 1, Samples.organisation(one, "IOM"));
        NEIGHBOURS.tells(found.id(), "sr-Cyrl",
                "{\"factors\": [{\"factor\": \"territory\", \"weight\": 3.4, \"detail\": \"Обе раде у Прешеву.\"}]}");
        Topics.tell(EventType.OVERLAP_DETECTED, found.id(), 1, found);

        Received english = MAILBOX.await(ours, 1);
        assertThat(english.subject()).contains("“Training of border police in Preševo” overlaps with");
        assertThat(english.text()).contains("Yours: Training of border police", "Both work in Preševo.");
        Received serbian = MAILBOX.await(theirs, 1);
        assertThat(serbian.subject()).contains("„Obuka granične policije u Preševu“ се преклапа са");
        assertThat(serbian.text()).contains("Обе раде у Прешеву.").doesNotContain("Both work");
        assertThat(serbian.html()).contains("Вероватно је реч о истом");
        assertThat(serbian.header("Content-Language")).isEqualTo("sr-Cyrl");
    }

    private static String address() {
        return "focal-%s@example.org".formatted(UUID.randomUUID());
    }
}
