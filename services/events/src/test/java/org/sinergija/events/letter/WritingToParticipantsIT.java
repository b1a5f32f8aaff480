package org.sinergija.events.letter;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sinergija.events.EventRequest;
import org.sinergija.events.RunningEvents;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.springframework.context.ConfigurableApplicationContext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class WritingToParticipantsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final GreenMail MAIL = started(0);
    private static final ConfigurableApplicationContext SERVICE = RunningEvents.start("letters",
            "--spring.mail.port=" + MAIL.getSmtp().getPort(), "--sinergija.letters.look=100ms",
            // Another database's service must not take its events.
            "--spring.cloud.stream.bindings.movedEvents-in-0.group=letters.moved",
            "--spring.cloud.stream.bindings.seatTerms-in-0.group=letters.seats");

    private final Api api = RunningEvents.api(SERVICE);
    private final String mira = "mira.%s@example.org".formatted(UUID.randomUUID());
    private final String luan = "luan.%s@example.org".formatted(UUID.randomUUID());

    @AfterAll
    static void stop() {
        SERVICE.close();
        MAIL.stop();
    }

    @Test
    void each_is_written_to_once_in_the_language_of_the_registration_and_again_when_a_seat_comes_free() {
        UUID event = EventRequest.valid().with("capacity", "1").publish(api);
        Answer first = register(event, mira, "en");
        register(event, luan, "sr-Latn");

        assertThat(awaitLetters(mira, 1).getFirst()).contains("You have a seat", "Mapping of initiatives",
                "Belgrade", "METHOD:REQUEST", first.body().at("/manage/secret").asString());
        assertThat(awaitLetters(luan, 1).getFirst()).contains("listi čekanja").doesNotContain("BEGIN:VCALENDAR");

        api.delete("/api/v1/registrations/" + first.id());

        assertThat(awaitLetters(mira, 2).getLast()).contains("is cancelled", "METHOD:CANCEL");
        assertThat(awaitLetters(luan, 2).getLast()).contains("Imate mesto", "METHOD:REQUEST");
    }

    @Test
    void all_who_registered_learn_of_another_time_with_both_and_of_the_end_of_it_all() {
        UUID event = EventRequest.valid().publish(api);
        register(event, mira, "en");
        awaitLetters(mira, 1);

        revise(event, "2036-11-06T09:00:00", "2036-11-07T15:30:00");
        assertThat(awaitLetters(mira, 2).getLast()).contains("has a new time or place", "16 October 2036",
                "6 November 2036", "SEQUENCE:2");

        api.post(EventRequest.PATH + "/" + event + "/status", "{\"status\": \"CANCELLED\", \"reason\": \"Flood.\"}");
        assertThat(awaitLetters(mira, 3).getLast()).contains("will not take place. Flood.", "METHOD:CANCEL");
    }

    @Test
    void where_to_join_is_told_to_those_who_take_part_online() {
        UUID event = EventRequest.hybrid().publish(api);
        String where = "meet.example.org/room";
        register(event, mira, "en\", \"attendance\": \"ONLINE");
        register(event, luan, "en\", \"attendance\": \"IN_PERSON");

        assertThat(awaitLetters(mira, 1).getFirst()).contains("Join online: https://" + where, "CONFERENCE");
        assertThat(awaitLetters(luan, 1).getFirst()).contains("METHOD:REQUEST").doesNotContain(where);
    }

    @Test
    void letters_wait_for_a_mail_server_that_is_away() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (ConfigurableApplicationContext patient = RunningEvents.start("patient", "--spring.mail.port=" + port,
                "--sinergija.letters.look=100ms", "--sinergija.letters.retry=200ms")) {
            Api other = RunningEvents.api(patient);
            register(other, EventRequest.valid().publish(other), luan, "en");
            GreenMail late = started(port);

            await().atMost(PATIENCE).untilAsserted(() -> assertThat(letters(late, luan)).hasSize(1));

            late.stop();
        }
    }

    private static GreenMail started(int port) {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private void revise(UUID event, String start, String end) {
        String changed = EventRequest.valid().with("start", "\"%s\"".formatted(start))
                .with("end", "\"%s\"".formatted(end)).json();
        assertThat(api.with("If-Match", "*").put(EventRequest.PATH + "/" + event, changed)).hasStatus(200);
    }

    private Answer register(UUID event, String address, String language) {
        return register(api, event, address, language);
    }

    private static Answer register(Api api, UUID event, String address, String language) {
        return api.post("%s/%s/registrations".formatted(EventRequest.PATH, event),
                "{\"name\": \"Somebody\", \"email\": \"%s\", \"language\": \"%s\"}".formatted(address, language));
    }

    private static List<String> awaitLetters(String address, int count) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(letters(MAIL, address)).hasSize(count));
        return letters(MAIL, address);
    }

    /// Subject, text and calendar of each.
    private static List<String> letters(GreenMail server, String address) {
        return Arrays.stream(server.getReceivedMessages()).map(WritingToParticipantsIT::words)
                .filter(words -> words.startsWith(address)).toList();
    }

    private static String words(MimeMessage letter) {
        try {
            StringBuilder words = new StringBuilder().append(letter.getAllRecipients()[0]).append('\n')
                    .append(letter.getSubject());
            MimeMultipart parts = (MimeMultipart) letter.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                words.append('\n').append(new String(parts.getBodyPart(i).getInputStream().readAllBytes(),
                        UTF_8));
            }
            return words.toString();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
