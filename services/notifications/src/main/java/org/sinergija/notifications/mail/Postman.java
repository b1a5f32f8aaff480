package org.sinergija.notifications.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.mail.MessagingException;
import org.sinergija.notifications.letter.Writer;
import org.sinergija.notifications.letter.Written;
import org.sinergija.starter.delivery.DeliveryTimes;
import org.sinergija.starter.mail.Answer;
import org.sinergija.starter.mail.Smtp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Brings one letter: looks whether it is still wanted, writes it, hands it over, and notes what became of it.
@Component
class Postman {
    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final Duration UNTOLD = Duration.ofSeconds(5);
    private static final double JITTER = 0.2;
    private static final int DOUBLINGS = 20;

    private final Letters letters;
    private final Addresses addresses;
    private final Withdrawals withdrawals;
    private final TurnedDown turnedDown;
    private final Bounces bounces;
    private final Writer writer;
    private final Envelope envelope;
    private final Smtp smtp;
    private final DeliveryTimes times;
    private final MailSettings settings;
    private final Clock clock;
    /// Taken by the mail server, which the store could not be told.
    private final Queue<Letter> unnoted = new ConcurrentLinkedQueue<>();

    Postman(Letters letters, Addresses addresses, Withdrawals withdrawals, TurnedDown turnedDown, Bounces bounces,
            Writer writer, Envelope envelope, Smtp smtp, DeliveryTimes times, MailSettings settings, Clock clock) {
        this.letters = letters;
        this.addresses = addresses;
        this.withdrawals = withdrawals;
        this.turnedDown = turnedDown;
        this.bounces = bounces;
        this.writer = writer;
        this.envelope = envelope;
        this.smtp = smtp;
        this.times = times;
        this.settings = settings;
        this.clock = clock;
    }

    /// @return whether the mail server can be talked to, as far as this letter showed
    boolean bring(Letter letter) {
        if (letters.isEnded(letter)) {
            letters.end(letter, Ended.Outcome.DROPPED);
            return true;
        }
        return switch (addresses.of(letter)) {
            case Whereabouts.Untold() -> {
                letters.postpone(letter, clock.instant().plus(UNTOLD), letter.tries());
                yield true;
            }
            case Whereabouts.Gone() -> drop(letter);
            case Whereabouts.At at -> bring(letter, at);
        };
    }

    /// Notes what could not be noted when it was taken; until then those letters stay in hand.
    ///
    /// @return the letters that are noted now
    List<UUID> noteAgain() {
        List<UUID> noted = new ArrayList<>();
        for (Letter taken = unnoted.peek(); taken != null; taken = unnoted.peek()) {
            letters.end(taken, Ended.Outcome.SENT);
            noted.add(taken.id());
            Letter _ = unnoted.poll();
        }
        return noted;
    }

    /// Whether it was taken, and only the store does not know.
    boolean holds(Letter letter) {
        return unnoted.contains(letter);
    }

    private boolean bring(Letter letter, Whereabouts.At at) {
        if (withdrawals.include(letter) || turnedDown.includes(letter.readerKey())
                || bounces.include(letter.readerKey(), at.address())) {
            return drop(letter);
        }
        Optional<Written> written = writer.write(letter.about(), letter.reader(at.language()));
        return written.map(each -> hand(letter, each, at.address())).orElseGet(() -> drop(letter));
    }

    private boolean hand(Letter letter, Written written, String address) {
        Answer answer;
        try {
            answer = smtp.send(envelope.around(written, letter.id(), address), () -> noteTaken(letter));
        } catch (MessagingException noAddress) {
            answer = new Answer.NoSuchAddress("553");
        }
        switch (answer) {
            case Answer.Taken() -> {
                times.delivered(letters.what(), letter.storedAt());
                log.atInfo().addKeyValue("letter", letter.id()).log("Letter sent");
            }
            case Answer.NoSuchAddress(String code) -> {
                bounces.add(letter, address, code);
                giveUp(letter, code, Ended.Outcome.REFUSED);
            }
            case Answer.Rejected(String code) -> giveUp(letter, code, Ended.Outcome.GIVEN_UP);
            case Answer.Later(String code) -> later(letter, code);
            case Answer.Away(String cause) -> later(letter, cause);
        }
        return !(answer instanceof Answer.Away);
    }

    /// The one write between the server's 250 and our knowing of it (contracts/decisions/0019).
    private void noteTaken(Letter letter) {
        try {
            letters.end(letter, Ended.Outcome.SENT);
        } catch (DataAccessException storeAway) {
            unnoted.add(letter);
        }
    }

    private boolean drop(Letter letter) {
        letters.end(letter, Ended.Outcome.DROPPED);
        log.atInfo().addKeyValue("letter", letter.id()).log("Letter not needed any more");
        return true;
    }

    private void giveUp(Letter letter, String code, Ended.Outcome outcome) {
        letters.end(letter, outcome);
        log.atWarn().addKeyValue("letter", letter.id()).addKeyValue("reader", letter.readerKey())
                .addKeyValue("code", code).log("Letter given up");
    }

    private void later(Letter letter, String code) {
        Instant now = clock.instant();
        if (letter.storedAt().plus(settings.patience()).isBefore(now)) {
            giveUp(letter, code, Ended.Outcome.GIVEN_UP);
        } else {
            letters.postpone(letter, now.plus(pause(letter.tries())), letter.tries() + 1);
            log.atInfo().addKeyValue("letter", letter.id()).addKeyValue("tries", letter.tries() + 1)
                    .addKeyValue("code", code).log("Letter not taken; tried again");
        }
    }

    private Duration pause(int tries) {
        Duration doubled = settings.retry().first().multipliedBy(1L << Math.min(tries, DOUBLINGS));
        Duration longest = settings.retry().longest();
        double factor = 1 + ThreadLocalRandom.current().nextDouble(-JITTER, JITTER);
        return Duration.ofMillis((long) (Math.min(doubled.toMillis(), longest.toMillis()) * factor));
    }
}
