package org.sinergija.local.parts;

import java.nio.file.Path;

import org.sinergija.local.mailbox.Mailbox;

/// The mailbox until the process is told to end: arguments are its folder, its SMTP port and its page's.
public final class MailboxProcess {

    private MailboxProcess() {}

    static void main(String[] arguments) throws InterruptedException {
        Mailbox mailbox = Mailbox.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(mailbox::close, "mailbox-stop"));
        Thread.currentThread().join();
    }
}
