package org.sinergija.events.letter;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.sinergija.events.calendar.Sender;
import org.sinergija.starter.mail.Answer;
import org.sinergija.starter.mail.Gates;
import org.sinergija.starter.mail.Smtp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Sends what is due, one letter after the other and to each domain no more than its pace; without a mail server it waits.
@Component
class Postman {
    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private final Letters letters;
    private final List<Author> authors;
    private final Smtp smtp;
    private final JavaMailSenderImpl server;
    private final LetterSettings settings;
    private final Sender sender;
    private final Clock clock;
    private final Gates gates;

    Postman(Letters letters, List<Author> authors, Smtp smtp, JavaMailSenderImpl server, LetterSettings settings,
            Sender sender, Clock clock) {
        this.letters = letters;
        this.authors = List.copyOf(authors);
        this.smtp = smtp;
        this.server = server;
        this.settings = settings;
        this.sender = sender;
        this.clock = clock;
        gates = new Gates(settings.pace(), clock);
    }

    @Scheduled(fixedDelayString = "${sinergija.letters.look:1s}")
    void sendWhatIsDue() {
        try {
            Optional<Letter> next = take();
            while (next.isPresent() && isDealtWith(next.get())) {
                next = take();
            }
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("cause", storeAway.getMessage()).log("Store away; letters wait");
        }
    }

    @Scheduled(fixedDelayString = "${sinergija.letters.tidy:1h}")
    void forgetOld() {
        try {
            letters.forgetBefore(clock.instant().minus(settings.kept()));
        } catch (DataAccessException storeAway) {
            log.atDebug().addKeyValue("cause", storeAway.getMessage()).log("Store away; trying again");
        }
    }

    private Optional<Letter> take() {
        Instant now = clock.instant();
        return letters.take(now, now.plus(settings.lease()), gates.closed());
    }

    /// @return false if there is no talking to the mail server
    private boolean isDealtWith(Letter letter) {
        Optional<Written> written = letters.isOvertaken(letter) ? Optional.empty() : write(letter);
        if (written.isEmpty()) {
            // Told by the next one, or erased meanwhile.
            letters.done(letter);
            return true;
        }
        Answer answer = send(letter, written.get());
        switch (answer) {
            case Answer.Taken() -> log.atDebug().addKeyValue("letter", letter.id()).log("Letter sent");
            case Answer.NoSuchAddress(String code) -> giveUp(letter, code);
            case Answer.Rejected(String code) -> giveUp(letter, code);
            case Answer.Later(String code) -> later(letter, code);
            case Answer.Away(String cause) -> later(letter, cause);
        }
        return !(answer instanceof Answer.Away);
    }

    private Optional<Written> write(Letter letter) {
        return authors.stream().filter(one -> one.occasions().contains(letter.occasion())).findFirst()
                .flatMap(author -> author.write(letter));
    }

    private Answer send(Letter letter, Written written) {
        // What was open when the letter was taken is open still, since they go one after the other.
        boolean _ = gates.enter(letter.domain());
        try {
            return smtp.send(message(letter, written), () -> letters.done(letter));
        } catch (MessagingException malformed) {
            return new Answer.NoSuchAddress(malformed.getClass().getSimpleName());
        } finally {
            gates.leave(letter.domain());
        }
    }

    private void later(Letter letter, String code) {
        Instant now = clock.instant();
        if (letter.writtenAt().plus(settings.patience()).isBefore(now)) {
            giveUp(letter, code);
        } else {
            letters.postpone(letter, now.plus(settings.retry()));
        }
    }

    private void giveUp(Letter letter, String code) {
        letters.done(letter);
        log.atWarn().addKeyValue("letter", letter.id()).addKeyValue("code", code).log("Letter given up");
    }

    private MimeMessage message(Letter letter, Written written) throws MessagingException {
        MimeMessage message = new MimeMessage(server.getSession()) {
            // However often it is tried, so that whoever has it takes it no second time.
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<%s@%s>".formatted(letter.id(), host()));
            }
        };
        message.setFrom(new InternetAddress(sender.sender(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(written.to(), true));
        message.setSubject(written.subject(), UTF_8.name());
        // RFC 3834: no answering machine is to answer.
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart content = new MimeMultipart("alternative");
        content.addBodyPart(part(written.text(), "text/plain; charset=UTF-8"));
        if (written.calendar().isPresent()) {
            Written.Invitation calendar = written.calendar().get();
            // RFC 6047 §2.4: the part says the method too.
            content.addBodyPart(part(calendar.file(),
                    "text/calendar; charset=UTF-8; method=%s".formatted(calendar.method())));
        }
        message.setContent(content);
        message.saveChanges();
        return message;
    }

    private String host() {
        return sender.sender().substring(sender.sender().lastIndexOf('@') + 1);
    }

    private static BodyPart part(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(text, type);
        return part;
    }
}
