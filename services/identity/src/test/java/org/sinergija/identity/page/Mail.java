package org.sinergija.identity.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.sinergija.identity.account.Account;

import static org.assertj.core.api.Assertions.assertThat;

/// What came to somebody by mail.
record Mail(String subject, String text) {
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/(?:invitation|reset)/\\S+)");

    static List<Mail> to(Account account) {
        return Arrays.stream(RunningPages.MAIL.getReceivedMessages()).filter(message -> isTo(account, message))
                .map(Mail::read).toList();
    }

    /// The so many-th letter.
    static Mail await(Account account, int number) {
        Awaitility.await().untilAsserted(() -> assertThat(to(account)).hasSize(number));
        return to(account).getLast();
    }

    /// Where its link leads, behind the gateway.
    String path() {
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return URI.create(link.group(1)).getPath();
    }

    private static boolean isTo(Account account, MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString().equals(account.email());
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Mail read(MimeMessage message) {
        try {
            return new Mail(message.getSubject(), String.valueOf(message.getContent()));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
