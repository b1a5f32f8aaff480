package org.sinergija.events.letter;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sinergija.events.EventRequest;
import org.sinergija.events.MovableClock;
import org.sinergija.events.RunningEvents;
import org.sinergija.events.consultation.CallRequest;
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
            "--spring.cloud.stream.bindings.changedConsultations-in-0.group=letters.consultations",
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
    void letters_wait_for_a_mail_server_and_say_once_how_it_stands_by_then_and_come_no_faster_than_their_domain_takes_them()
            throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Instant start = Clock.systemUTC().instant();
        MovableClock clock = new MovableClock(start);
        try (ConfigurableApplicationContext patient = RunningEvents.startAt(clock, "patient",
                "--spring.mail.port=" + port, "--sinergija.letters.look=100ms", "--sinergija.letters.retry=200ms",
                "--sinergija.letters.pace.per-second=2")) {
            Api other = RunningEvents.api(patient);
            UUID event = EventRequest.valid().publish(other);
            IntStream.range(0, 5).forEach(one -> register(other, event, one + "@slow.example.org", "en"));
            other.delete("/api/v1/registrations/" + register(other, event, mira, "en").id());
            GreenMail late = started(port);

            clock.moveTo(start.plusSeconds(2));
            awaitSlow(late, 2);
            register(other, event, luan, "en");
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(letters(late, luan)).hasSize(1));
            awaitSlow(late, 2);
            clock.moveTo(start.plusSeconds(3));
            awaitSlow(late, 4);
            clock.moveTo(start.plusSeconds(4));
            awaitSlow(late, 5);
            assertThat(letters(late, mira)).singleElement().asString().contains("is cancelled");

            late.stop();
        }
    }

    @Test
    void contributors_who_left_an_address_learn_of_more_time_and_of_the_end_in_their_language() {
        String call = CallRequest.PATH + "/" + api.post(CallRequest.PATH, CallRequest.json(UUID.randomUUID())).id();
        contribute(call, mira, "fr");
        Answer withdrawn = contribute(call, luan, "en");
        api.post(call + "/contributions/" + withdrawn.id() + "/status", "{\"status\": \"WITHDRAWN\"}");

        assertThat(api.post(call + "/extension", """
                {"closes": "2099-02-01T00:00:00Z", "reason": {"en": "More time.", "fr": "Plus de temps."}}"""))
                .hasStatus(200);
        assertThat(awaitLetters(mira, 1).getFirst()).contains("Délai prolongé", "Société civile et villes",
                "1 février 2099", "Plus de temps.", "Person of NGO");

        api.post(call + "/cancellation", "{\"reason\": {\"en\": \"No forum.\"}}");
        assertThat(awaitLetters(mira, 2).getLast()).contains("Consultation annulée", "No forum.");
        assertThat(letters(MAIL, luan)).isEmpty();
    }

    private Answer contribute(String call, String address, String language) {
        return api.post(call + "/contributions", CallRequest.contribution("NGO", "CIVIL_SOCIETY", "RS", language,
                "\"email\": \"%s\", \"answers\": {\"q1\": \"Yes\"}".formatted(address)));
    }

    private static void awaitSlow(GreenMail server, int count) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Arrays.stream(server.getReceivedMessages())
                .map(WritingToParticipantsIT::words).filter(words -> words.contains("@slow.example.org")))
                .hasSize(count));
    }

    private static GreenMail started(int port) {
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(PATIENCE.toMillis());
        GreenMail server = new GreenMail(setup);
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
