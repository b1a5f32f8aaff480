package org.sinergija.local.mailbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;

/// A mail server for every address (SMTP), and a page to read what it got; both on this machine alone.
public final class Mailbox implements AutoCloseable {
    private static final String HERE = "127.0.0.1";

    private final Letters letters;
    private final GreenMail mail;
    private final HttpServer page;

    private Mailbox(Letters letters, GreenMail mail, HttpServer page) {
        this.letters = letters;
        this.mail = mail;
        this.page = page;
    }

    /// @param folder where letters outlive the process
    /// @param smtpPort and `pagePort`: 0 for any that is free
    public static Mailbox start(Path folder, int smtpPort, int pagePort) {
        try {
            Letters letters = new Letters(folder, Clock.systemUTC());
            HttpServer page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), pagePort), 0);
            page.createContext("/", new MailboxPage(letters));
            Mailbox mailbox = new Mailbox(letters,
                    new GreenMail(new ServerSetup(smtpPort, HERE, ServerSetup.PROTOCOL_SMTP)), page);
            // One for every address: each that GreenMail knows costs it memory for as long as it runs.
            GreenMailUser everybody = mailbox.mail.getUserManager().createUser(HERE, HERE, "");
            mailbox.mail.getUserManager().setMessageDeliveryHandler((message, _) -> mailbox.keep(message, everybody));
            mailbox.mail.start();
            page.start();
            return mailbox;
        } catch (IOException e) {
            throw new UncheckedIOException("The mailbox cannot listen.", e);
        } catch (UserException e) {
            throw new IllegalStateException("The mailbox has nobody to keep letters for.", e);
        }
    }

    private GreenMailUser keep(MovingMessage message, GreenMailUser everybody) throws MessagingException {
        try {
            letters.keep(message.getMessage());
        } catch (IOException full) {
            throw new MessagingException("The letter cannot be kept.", full);
        }
        return everybody;
    }

    int smtpPort() {
        return mail.getSmtp().getPort();
    }

    int pagePort() {
        return page.getAddress().getPort();
    }

    @Override
    public void close() {
        mail.stop();
        page.stop(0);
    }
}
