package org.sinergija.notifications.oneclick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.notifications.Mailbox;
import org.sinergija.notifications.Mailbox.Received;
import org.sinergija.notifications.Neighbours;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.Topics;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OneClickIT {
    private static final Mailbox MAILBOX = RunningNotifications.mailbox();
    private static final Neighbours NEIGHBOURS = RunningNotifications.neighbours();
    private static final RunningNotifications SERVICE = RunningNotifications.shared();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final UUID organisation = Samples.newId();
    private final String address = "%s@example.org".formatted(organisation);
    private final OverlapState found = Samples.overlapOf(organisation, Samples.newId());

    @BeforeEach
    void alert() {
        NEIGHBOURS.knows(organisation, address, "sq");
        Topics.tell(EventType.OVERLAP_DETECTED, found.id(), 1, found);
    }

    @AfterEach
    void comeBack() {
        NEIGHBOURS.comeBack();
        NEIGHBOURS.allow();
    }

    @Test
    void looking_at_a_link_changes_nothing() {
        String link = link(letter(), "acknowledgement");

        HttpResponse<String> page = get(link);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("lang=\"sq\"", "A e keni parë këtë mbivendosje?", "E kemi parë",
                "Training of border police in Preševo", "<form method=\"post\"");
        assertThat(page.headers().map()).containsEntry("cache-control", List.of("no-store"))
                .containsEntry("referrer-policy", List.of("no-referrer"))
                .containsEntry("x-content-type-options", List.of("nosniff"));
        assertThat(page.headers().firstValue("content-security-policy").orElse("")).startsWith("default-src 'none'");
        assertThat(said("acknowledgement")).isZero();
    }

    @Test
    void one_click_acknowledges_for_the_readers_organisation() {
        HttpResponse<String> page = post(link(letter(), "acknowledgement"), "");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Faleminderit.").doesNotContain("<form");
        assertThat(NEIGHBOURS.said()).contains("/api/v1/overlaps/%s/acknowledgement {\"organisation\": \"%s\"}"
                .formatted(found.id(), organisation));
    }

    @Test
    void one_click_says_that_it_is_no_overlap() {
        assertThat(post(link(letter(), "denial"), "").statusCode()).isEqualTo(200);

        assertThat(NEIGHBOURS.said()).anySatisfy(said -> assertThat(said)
                .startsWith("/api/v1/overlaps/%s/resolution".formatted(found.id())).contains("DISTINCT"));
    }

    @Test
    void while_coordination_is_away_the_page_asks_to_try_again() {
        String link = link(letter(), "acknowledgement");
        NEIGHBOURS.goAway();

        HttpResponse<String> page = post(link, "");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("Ju lutemi provoni përsëri");
    }

    @Test
    void what_coordination_takes_no_more_is_said() {
        String link = link(letter(), "acknowledgement");
        NEIGHBOURS.refuse();

        HttpResponse<String> page = post(link, "");

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("Kjo nuk është më e mundur");
    }

    @Test
    void a_pair_that_is_muted_brings_no_more_letters_until_somebody_wants_them_again() {
        Api api = SERVICE.api().as(TestIssuer.SHARED.partner(organisation));
        assertThat(post(link(letter(), "muting"), "").statusCode()).isEqualTo(200);
        change(2, 1);
        UUID message = UUID.fromString(api.get("/api/v1/inbox").body().at("/items/0/id").asString());

        assertThat(api.post("/api/v1/inbox/%s/unmuting".formatted(message)).status()).isEqualTo(204);
        change(3, 2);
        assertThat(MAILBOX.await(address, 2).subject()).startsWith("[Ndryshuar]");

        assertThat(api.post("/api/v1/inbox/%s/muting".formatted(message)).status()).isEqualTo(204);
        assertThat(api.as(TestIssuer.SHARED.partner(Samples.newId()))
                .post("/api/v1/inbox/%s/muting".formatted(message)).status()).isEqualTo(404);
    }

    @Test
    void a_mail_program_unsubscribes_its_reader_by_one_click() {
        Received letter = letter();
        String header = letter.header("List-Unsubscribe");
        assertThat(letter.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        String link = header.substring(1, header.length() - 1);
        assertThat(get(link).statusCode()).isEqualTo(200);

        assertThat(post(link, "List-Unsubscribe=One-Click").statusCode()).isEqualTo(200);
        assertThat(send(request(link).header("Content-Type", "multipart/form-data; boundary=x").POST(BodyPublishers
                .ofString(
                        "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n")))
                .statusCode()).isEqualTo(200);

        UUID other = Samples.newId();
        String others = "%s@example.org".formatted(other);
        NEIGHBOURS.knows(other, others);
        OverlapState next = Samples.overlapOf(organisation, other);
        Topics.tell(EventType.OVERLAP_DETECTED, next.id(), 1, next);
        MAILBOX.await(others, 1);
        assertThat(MAILBOX.to(address)).hasSize(1);

        assertThat(post(link + "/undoing", "").statusCode()).isEqualTo(200);
        OverlapState third = Samples.overlapOf(organisation, Samples.newId());
        Topics.tell(EventType.OVERLAP_DETECTED, third.id(), 1, third);
        MAILBOX.await(address, 2);
    }

    @Test
    void a_link_that_somebody_made_up_does_nothing() {
        String link = link(letter(), "acknowledgement");

        assertThat(get(link + "x").statusCode()).isEqualTo(410);
        HttpResponse<String> page = post(link.replace("acknowledgement", "denial"), "");
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("This link no longer serves");
        assertThat(post(link.replace("acknowledgement", "anything"), "").statusCode()).isEqualTo(410);
        assertThat(post(link + "/undoing", "").statusCode()).isEqualTo(409);
        assertThat(said("")).isZero();
    }

    private Received letter() {
        return MAILBOX.await(address, 1);
    }

    private void change(long sequence, int change) {
        OverlapState changed = Samples.changed(found, change);
        Topics.tell(EventType.OVERLAP_RESCORED, found.id(), sequence, changed);
        await().untilAsserted(() -> assertThat(SERVICE.api().as(TestIssuer.SHARED.partner(found.right().lead()))
                .get("/api/v1/inbox").body().path("items")).hasSize(change + 1));
    }

    private long said(String what) {
        return NEIGHBOURS.said().stream().filter(said -> said.contains(found.id() + "/" + what)).count();
    }

    private static String link(Received letter, String word) {
        Matcher link = Pattern.compile("http://localhost:8080/letters/%s/\\S+".formatted(word)).matcher(letter.text());
        assertThat(link.find()).as(letter.text()).isTrue();
        return link.group();
    }

    private static HttpResponse<String> get(String link) {
        return send(request(link).GET());
    }

    private static HttpResponse<String> post(String link, String form) {
        return send(request(link).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static HttpRequest.Builder request(String link) {
        return HttpRequest.newBuilder(URI.create(link.replace("http://localhost:8080", SERVICE.api().base())));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
