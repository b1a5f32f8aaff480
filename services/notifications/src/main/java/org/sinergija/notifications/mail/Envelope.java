package org.sinergija.notifications.mail;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;
import org.sinergija.notifications.letter.Written;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Puts a letter into an envelope: a MIME message (RFC 2045) with its header (RFC 5322). Signing (DKIM) is for the mail server.
@Component
class Envelope {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z",
            Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final MailSettings settings;
    private final JavaMailSenderImpl server;
    private final Clock clock;

    Envelope(MailSettings settings, JavaMailSenderImpl server, Clock clock) {
        this.settings = settings;
        this.server = server;
        this.clock = clock;
    }

    /// @throws MessagingException if there can be no such address
    MimeMessage around(Written letter, UUID id, String address) throws MessagingException {
        SMTPMessage message = new SMTPMessage(server.getSession()) {
            // However often it is tried, so that whoever has it takes it no second time.
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", messageId(id.toString()));
            }
        };
        message.setFrom(sender());
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
        message.setSubject(letter.subject(), UTF_8.name());
        message.setHeader("Date", DATE.format(clock.instant()));
        if (letter.overlap().isPresent()) {
            // RFC 5322 §3.6.4: all letters about one overlap answer one that nobody ever got.
            String root = messageId("overlap." + letter.overlap().get());
            message.setHeader("In-Reply-To", root);
            message.setHeader("References", root);
        }
        // RFC 8058.
        message.setHeader("List-Unsubscribe", "<%s>".formatted(letter.unsubscribe()));
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        // RFC 3834: no answering machine is to answer.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language().tag());
        String returnTo = returnPath(id);
        if (returnTo != null) {
            message.setEnvelopeFrom(returnTo);
        }
        message.setContent(new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
        message.saveChanges();
        return message;
    }

    /// Where what could not be delivered is reported, so that the report tells which letter it was.
    private @Nullable String returnPath(UUID id) {
        String bounces = settings.bounces();
        if (bounces == null) {
            return null;
        }
        int at = bounces.lastIndexOf('@');
        return "%s+%s%s".formatted(bounces.substring(0, at), id, bounces.substring(at));
    }

    private InternetAddress sender() throws MessagingException {
        InternetAddress sender = new InternetAddress(settings.sender(), true);
        try {
            sender.setPersonal(sender.getPersonal(), UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("Every Java has UTF-8", impossible);
        }
        return sender;
    }

    private String messageId(String name) {
        return "<%s@%s>".formatted(name, settings.host());
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8.name(), subtype);
        return part;
    }
}
