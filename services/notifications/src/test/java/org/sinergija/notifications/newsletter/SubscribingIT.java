package org.sinergija.notifications.newsletter;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.sinergija.notifications.Mailbox;
import org.sinergija.notifications.Mailbox.Received;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class SubscribingIT {
    private static final String SUBSCRIPTIONS = "/api/v1/newsletter-subscriptions";
    private static final Pattern LINK = Pattern.compile("/letters/newsletter/(CONFIRM\\.[\\w-]+\\.[\\w-]+)");
    private static final RunningNotifications SERVICE = RunningNotifications.shared();
    private static final Api ANYBODY = SERVICE.api().anonymous();

    private final String email = "reader-%s@example.org".formatted(Samples.newId());

    @Test
    void a_newsletter_goes_to_those_alone_who_confirmed_and_to_nobody_who_left() throws Exception {
        String never = "never-" + email;
        subscribe(email, "sq");
        subscribe(never, "en");
        String confirm = link(letters(email, 1).getFirst());
        letters(never, 1);

        assertThat(ANYBODY.get(confirm).text()).contains("Konfirmo");
        publish("Before");
        assertThat(ANYBODY.post(confirm).text()).contains("Do të merrni");
        publish("First");

        MimeMessage letter = letters(email, 2).getLast();
        assertThat(letter.getSubject()).isEqualTo("First");
        String leave = URI.create(letter.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "")).getPath();
        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(ANYBODY.post(leave).status()).isEqualTo(200);
        assertThat(SERVICE.bean(MongoTemplate.class).find(new Query(), Subscriber.class))
                .extracting(Subscriber::email).doesNotContain(email);

        String witness = "witness-" + email;
        subscribe(witness, "en");
        ANYBODY.post(link(letters(witness, 1).getFirst()));
        publish("Second");
        letters(witness, 2);
        assertThat(letters(email, 2)).hasSize(2);
        assertThat(letters(never, 1)).hasSize(1);
    }

    @Test
    void nobody_learns_who_subscribes_and_nobody_is_flooded() {
        Answer first = subscribe(email, "en");
        letters(email, 1);
        Answer again = subscribe(email.toUpperCase(Locale.ROOT), "en");
        String witness = "witness-" + email;
        subscribe(witness, "en");
        letters(witness, 1);

        assertThat(again.status()).isEqualTo(first.status()).isEqualTo(202);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(letters(email, 1)).hasSize(1);
    }

    @Test
    void a_link_that_was_altered_does_nothing() throws Exception {
        subscribe(email, "en");
        String confirm = link(letters(email, 1).getFirst());

        assertThat(ANYBODY.post(confirm.replace("CONFIRM", "LEAVE")).status()).isEqualTo(410);
        assertThat(ANYBODY.post(confirm + "x").status()).isEqualTo(410);
        assertThat(ANYBODY.get(confirm).status()).isEqualTo(200);
    }

    @Test
    void an_address_that_nobody_confirmed_is_erased_in_time() {
        subscribe(email, "en");
        letters(email, 1);
        Subscribers subscribers = SERVICE.bean(Subscribers.class);
        String id = SERVICE.bean(SubscriberLinks.class).idOf(email);

        subscribers.forgetUnconfirmed(Samples.now().minusSeconds(3_600));
        assertThat(subscribers.find(id)).isPresent();

        subscribers.forgetUnconfirmed(Samples.now().plusSeconds(1));
        assertThat(subscribers.find(id)).isEmpty();
    }

    @Test
    void what_is_no_address_or_no_language_of_ours_is_refused() {
        assertThat(ANYBODY.post(SUBSCRIPTIONS, "{\"email\": \"a b@c\"}")).isProblem(400);
        assertThat(ANYBODY.post(SUBSCRIPTIONS, "{\"email\": \"a@b\", \"language\": \"xx\"}")).isProblem(400);
    }

    private static Answer subscribe(String email, String language) {
        Answer answer = ANYBODY.post(SUBSCRIPTIONS,
                "{\"email\": \"%s\", \"language\": \"%s\"}".formatted(email, language));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        return answer;
    }

    private static void publish(String title) {
        Api editor = ANYBODY.as(TestIssuer.SHARED.token().of("editor").in("COORDINATOR").text());
        Answer draft = editor.post("/api/v1/newsletters", "{\"from\": \"2000-01-01\", \"to\": \"2000-01-02\"}");
        editor.with("If-Match", draft.etag()).put("/api/v1/newsletters/" + draft.id(),
                "{\"title\": {\"en\": \"%s\"}, \"sections\": []}".formatted(title));
        assertThat(editor.post("/api/v1/newsletters/%s/publication".formatted(draft.id())).status()).isEqualTo(200);
    }

    private static List<MimeMessage> letters(String to, int count) {
        Mailbox mailbox = RunningNotifications.mailbox();
        await().atMost(Duration.ofSeconds(60)).until(() -> mailbox.to(to).size() >= count);
        return mailbox.to(to).stream().map(Received::message).toList();
    }

    private static String link(MimeMessage letter) {
        Matcher link = LINK.matcher(GreenMailUtil.getWholeMessage(letter).replace("=\r\n", "").replace("=3D", "="));
        assertThat(link.find()).isTrue();
        return "/letters/newsletter/" + link.group(1);
    }
}
