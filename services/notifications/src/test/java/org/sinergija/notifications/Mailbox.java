package org.sinergija.notifications;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/// A mail server, and what came there.
public final class Mailbox implements AutoCloseable {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public Mailbox() {
        server.start();
    }

    /// A letter as it came.
    public record Received(MimeMessage message) {
        public String subject() {
            return read(MimeMessage::getSubject);
        }

        /// A header's value, unfolded; "" where it is missing.
        public String header(String name) {
            String[] values = read(message -> message.getHeader(name));
            return values == null ? "" : values[0];
        }

        public String text() {
            return part(0);
        }

        public String html() {
            return part(1);
        }

        public byte[] bytes() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                message.writeTo(bytes);
            } catch (MessagingException unreadable) {
                throw new IllegalStateException(unreadable);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return bytes.toByteArray();
        }

        private String part(int number) {
            try {
                return (String) ((MimeMultipart) message.getContent()).getBodyPart(number).getContent();
            } catch (MessagingException unreadable) {
                throw new IllegalStateException(unreadable);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private <T> T read(Reading<T> reading) {
            try {
                return reading.of(message);
            } catch (MessagingException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        private interface Reading<T> {
            T of(MimeMessage message) throws MessagingException;
        }
    }

    public String[] settings() {
        return new String[]{"--spring.mail.port=" + server.getSmtp().getPort()};
    }

    public List<Received> to(String address) {
        return Arrays.stream(server.getReceivedMessages()).map(Received::new)
                .filter(letter -> letter.header("To").equals(address)).toList();
    }

    /// The so many-th letter to the address.
    public Received await(String address, int number) {
        Awaitility.await().untilAsserted(() -> assertThat(to(address)).hasSize(number));
        return to(address).getLast();
    }

    @Override
    public void close() {
        server.stop();
    }
}
