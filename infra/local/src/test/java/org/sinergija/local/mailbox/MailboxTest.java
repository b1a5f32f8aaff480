package org.sinergija.local.mailbox;

import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class MailboxTest {
    @TempDir
    private Path folder;
    private Mailbox mailbox;

    @BeforeEach
    void start() {
        mailbox = Mailbox.start(folder, 0, 0);
    }

    @AfterEach
    void stop() {
        mailbox.close();
    }

    @Test
    void an_empty_one_says_so() throws Exception {
        assertThat(get("/").body()).contains("None was sent yet.");
    }

    @Test
    void a_letter_is_shown_with_its_links_to_follow() throws Exception {
        send("Позивница", "Отворите http://localhost:8080/invitation/abc?x=1&y=2 данас.");

        assertThat(get("/").body()).contains("Позивница", "mira@example.org");
        assertThat(get(firstLetter()).body()).contains("<h1>Позивница</h1>", "from@example.org",
                "<a href=\"http://localhost:8080/invitation/abc?x=1&amp;y=2\">");
    }

    @Test
    void the_newest_comes_first_and_all_outlive_a_restart() throws Exception {
        send("First", "one");
        send("Second", "two");
        mailbox.close();
        mailbox = Mailbox.start(folder, 0, 0);

        assertThat(get("/").body()).containsSubsequence("Second", "First");
    }

    @Test
    void what_a_letter_says_is_text_on_the_page() throws Exception {
        send("<script>alert(1)</script>", "</pre><img src=x onerror=alert(1)>");

        assertThat(get("/").body()).doesNotContain("<script>");
        assertThat(get(firstLetter()).body()).doesNotContain("<script>", "<img");
    }

    @Test
    void the_other_form_of_a_letter_stands_in_a_frame_that_may_do_nothing() throws Exception {
        MimeBodyPart text = new MimeBodyPart();
        text.setText("In words", "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setContent("<b title=\"x\">In colours</b>", "text/html; charset=utf-8");
        MimeMessage message = message("Two forms");
        message.setContent(new MimeMultipart("alternative", text, html));
        Transport.send(message);

        HttpResponse<String> page = get(firstLetter());

        assertThat(page.body()).contains("<pre>In words</pre>",
                "<iframe sandbox title=\"As HTML\" srcdoc=\"&lt;b title=&quot;x&quot;&gt;In colours&lt;/b&gt;\">");
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
                policy -> assertThat(policy).startsWith("default-src 'none'"));
    }

    @Test
    void no_other_sites_name_opens_it_and_no_path_leads_out_of_it() throws Exception {
        send("Secret", "link");

        assertThat(raw("GET / HTTP/1.0\r\nHost: evil.example\r\n\r\n")).contains(" 403 ").doesNotContain("Secret");
        assertThat(raw("GET / HTTP/1.0\r\n\r\n")).contains(" 403 ");
        assertThat(get("/letters/..%2F..%2Fetc%2Fpasswd").statusCode()).isEqualTo(404);
        assertThat(get("/letters/unknown.eml").statusCode()).isEqualTo(404);
    }

    private void send(String subject, String text) throws Exception {
        MimeMessage message = message(subject);
        message.setText(text, "UTF-8");
        Transport.send(message);
    }

    private MimeMessage message(String subject) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(mailbox.smtpPort()));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("from@example.org"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("mira@example.org"));
        message.setSubject(subject, "UTF-8");
        return message;
    }

    private String firstLetter() throws Exception {
        Matcher link = Pattern.compile("/letters/[^\"]+").matcher(get("/").body());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(mailbox.pagePort(), path)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private String raw(String request) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), mailbox.pagePort())) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
