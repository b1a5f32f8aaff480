package org.sinergija.local.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;

/// A letter as a person reads it (RFC 5322, RFC 2045).
///
/// @param sent as it says itself
/// @param html its other form, if it has one
record Letter(String from, String to, String subject, String sent, String text, Optional<String> html) {
    static Letter read(InputStream bytes) throws IOException {
        try {
            MimeMessage message = new MimeMessage(null, bytes);
            return new Letter(addresses(message.getFrom()), addresses(message.getAllRecipients()),
                    orEmpty(message.getSubject()), orEmpty(message.getHeader("Date", null)),
                    content(message, "text/plain").orElse(""), content(message, "text/html"));
        } catch (MessagingException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static Optional<String> content(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return Optional.of(String.valueOf(part.getContent()));
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                Optional<String> found = content(parts.getBodyPart(i), type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static String addresses(Address @Nullable [] addresses) {
        return addresses == null ? "" : InternetAddress.toUnicodeString(addresses);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
