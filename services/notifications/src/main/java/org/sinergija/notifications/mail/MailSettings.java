package org.sinergija.notifications.mail;

import java.time.Duration;
import java.util.List;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.jspecify.annotations.Nullable;
import org.sinergija.starter.mail.Gates;
import org.sinergija.starter.mail.Pace;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How letters are sent; the mail server itself is `spring.mail`.
///
/// @param sender of all letters, as `Name <address>`
/// @param bounces where the mail server reports what it could not deliver; a letter's id is put behind the name (VERP). Without
/// it, reports go to the sender
/// @param coordinators the addresses of those who mediate; without any, their inbox alone tells them
/// @param look how often is looked for what is due, besides at once for what this instance takes
/// @param lease what an instance that was killed had in hand is taken up by another after this
/// @param patience for so long a letter is tried
/// @param kept for so long is known that a letter was sent
/// @param cached for so long an answer of partners serves
@ConfigurationProperties("sinergija.mail")
record MailSettings(@DefaultValue("Sinergija <no-reply@localhost>") String sender, @Nullable String bounces,
        @DefaultValue List<String> coordinators, @DefaultValue Pace pace, @DefaultValue Retry retry,
        @DefaultValue("1s") Duration look, @DefaultValue("30s") Duration lease, @DefaultValue("3d") Duration patience,
        @DefaultValue("30d") Duration kept, @DefaultValue("60s") Duration cached) {
    MailSettings {
        coordinators = List.copyOf(coordinators);
        host(sender, "sinergija.mail.sender");
        if (bounces != null) {
            host(bounces, "sinergija.mail.bounces");
        }
        coordinators.forEach(address -> host(address, "sinergija.mail.coordinators"));
        for (Duration each : List.of(look, lease, patience, kept, cached)) {
            if (!each.isPositive()) {
                throw new IllegalArgumentException(
                        "sinergija.mail.look, lease, patience, kept and cached must be positive");
            }
        }
    }

    /// When a letter that was not taken is tried again: after `first`, then after twice as long, up to `longest`.
    record Retry(@DefaultValue("30s") Duration first, @DefaultValue("2h") Duration longest) {
        Retry {
            if (!first.isPositive() || longest.compareTo(first) < 0) {
                throw new IllegalArgumentException(
                        "sinergija.mail.retry.first must be positive, and longest no shorter");
            }
        }
    }

    /// That of the sender's address, in which our message ids are.
    String host() {
        return host(sender, "sinergija.mail.sender");
    }

    private static String host(String address, String setting) {
        try {
            InternetAddress read = new InternetAddress(address, true);
            if (read.getAddress().indexOf('@') < 0) {
                throw new IllegalArgumentException("%s must be a whole address".formatted(setting));
            }
            return Gates.domainOf(read.getAddress());
        } catch (AddressException malformed) {
            throw new IllegalArgumentException("%s must be an e-mail address".formatted(setting), malformed);
        }
    }

    /// Without the mediators' addresses.
    @Override
    public String toString() {
        return "MailSettings[%s]".formatted(sender);
    }
}
