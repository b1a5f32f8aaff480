package org.sinergija.starter.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Hands letters to the mail server (RFC 5321), each by a connection of its own, and tells what it said.
public final class Smtp {
    private static final Logger log = LoggerFactory.getLogger(Smtp.class);
    private static final int PERMANENT = 500;
    private static final Pattern CODES = Pattern.compile("(\\d{3})[ -](\\d\\.\\d{1,3}\\.\\d{1,3})?");
    /// RFC 3463 §3.8: not for want of such an address, but because we may not.
    private static final String POLICY = " 5.7.";

    private final JavaMailSenderImpl server;

    Smtp(JavaMailSenderImpl server) {
        this.server = server;
    }

    /// @param taken is run as soon as the server has taken the letter, before anything else is said to it
    public Answer send(MimeMessage letter, Runnable taken) throws MessagingException {
        Transport line = server.getSession().getTransport(protocol());
        try {
            line.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        } catch (MessagingException away) {
            return new Answer.Away(away.getClass().getSimpleName());
        }
        try {
            line.sendMessage(letter, letter.getAllRecipients());
            taken.run();
            return new Answer.Taken();
        } catch (MessagingException refused) {
            return answer(refused);
        } finally {
            close(line);
        }
    }

    private static void close(Transport line) {
        try {
            line.close();
        } catch (MessagingException gone) {
            log.atDebug().addKeyValue("cause", gone.getClass().getSimpleName())
                    .log("The mail server did not say goodbye");
        }
    }

    private String protocol() {
        String protocol = server.getProtocol();
        return protocol == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : protocol;
    }

    private static Answer answer(MessagingException refused) {
        for (@Nullable
        Exception each = refused; each instanceof MessagingException one; each = one.getNextException()) {
            if (one instanceof SMTPAddressFailedException address) {
                return ofAddress(address);
            }
        }
        if (refused instanceof SMTPSendFailedException letter) {
            String codes = codes(letter.getMessage(), letter.getReturnCode());
            // A sender that is refused is our fault, not the letter's: somebody puts it right.
            return letter.getReturnCode() < PERMANENT || letter.getCommand().startsWith("MAIL")
                    ? new Answer.Later(codes)
                    : new Answer.Rejected(codes);
        }
        return new Answer.Later(refused.getClass().getSimpleName());
    }

    private static Answer ofAddress(SMTPAddressFailedException address) {
        String codes = codes(address.getMessage(), address.getReturnCode());
        if (address.getReturnCode() < PERMANENT) {
            return new Answer.Later(codes);
        }
        return codes.contains(POLICY) ? new Answer.Rejected(codes) : new Answer.NoSuchAddress(codes);
    }

    /// Without the words behind them, which may name an address.
    private static String codes(@Nullable String said, int code) {
        Matcher codes = CODES.matcher(said == null ? "" : said);
        return codes.lookingAt() && codes.group(2) != null
                ? codes.group(1) + " " + codes.group(2)
                : String.valueOf(code);
    }
}
