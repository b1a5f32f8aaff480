package org.sinergija.notifications.newsletter;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Sends what is due, one letter after the other; without a mail server it waits.
@Component
class Posting {
    private static final Logger log = LoggerFactory.getLogger(Posting.class);

    private final Subscribers subscribers;
    private final MongoTemplate mongo;
    private final SubscriberLinks links;
    private final NewsletterSettings settings;
    private final ObjectProvider<JavaMailSender> server;
    private final Clock clock;

    Posting(Subscribers subscribers, MongoTemplate mongo, SubscriberLinks links, NewsletterSettings settings,
            ObjectProvider<JavaMailSender> server, Clock clock) {
        this.subscribers = subscribers;
        this.mongo = mongo;
        this.links = links;
        this.settings = settings;
        this.server = server;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${sinergija.newsletter.look:5s}")
    void sendWhatIsDue() {
        try {
            subscribers.forgetUnconfirmed(clock.instant().minus(settings.unconfirmed()));
            server.ifAvailable(mail -> subscribers.takeDue().forEach(post -> send(mail, post)));
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("cause", storeAway.getMessage()).log("Store away; newsletters wait");
        }
    }

    private void send(JavaMailSender mail, Post post) {
        Optional<Subscriber> subscriber = subscribers.find(post.subscriber());
        if (subscriber.isEmpty()) {
            subscribers.done(post);
            return;
        }
        try {
            Optional<Text> text = text(post, subscriber.get());
            if (text.isPresent()) {
                mail.send(message(mail, subscriber.get(), text.get()));
                subscribers.done(post);
            } else {
                later(post);
            }
        } catch (MailException | MessagingException refused) {
            // What the server says may name the address.
            log.atWarn().addKeyValue("cause", refused.getClass().getSimpleName()).log("Newsletter not taken; it waits");
            later(post);
        }
    }

    private void later(Post post) {
        Instant now = clock.instant();
        if (post.written().plus(settings.patience()).isBefore(now)) {
            subscribers.done(post);
            log.atError().addKeyValue("newsletter", post.newsletter()).log("A letter of a newsletter given up");
        } else {
            subscribers.postpone(post, now.plus(settings.retry()));
        }
    }

    private record Text(String subject, String plain, String html) {}

    /// None of a newsletter that is not published, whose publication did not come to its end.
    private Optional<Text> text(Post post, Subscriber to) {
        if (post.newsletter() == null) {
            URI link = links.to(SubscriberLinks.Act.CONFIRM, to.id());
            SubscriberWording words = SubscriberWording.of(to.language());
            return Optional.of(new Text(words.question(), "%s%n%n%s%n".formatted(words.explanation(), link),
                    "<p>%s</p><p><a href=\"%s\">%s</a></p>".formatted(words.explanation(), link, words.confirm())));
        }
        return Optional.ofNullable(mongo.findById(post.newsletter(), Newsletter.class))
                .filter(Newsletter::isPublished)
                .map(newsletter -> {
                    Page page = new Page(newsletter, newsletter.languages().contains(to.language())
                            ? to.language()
                            : newsletter.languages().getFirst());
                    return new Text(page.title(), page.markdown(), page.html());
                });
    }

    private MimeMessage message(JavaMailSender mail, Subscriber to, Text text) throws MessagingException {
        URI leave = links.to(SubscriberLinks.Act.LEAVE, to.id());
        String label = SubscriberWording.of(to.language()).leave();
        MimeMessage message = mail.createMimeMessage();
        MimeMessageHelper letter = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        letter.setFrom(settings.sender());
        letter.setTo(to.email());
        letter.setSubject(text.subject());
        letter.setText("%s%n%s: %s%n".formatted(text.plain(), label, leave),
                "%s<p style=\"font-size:12px\"><a href=\"%s\">%s</a></p>".formatted(text.html(), leave, label));
        message.setHeader("List-Unsubscribe", "<%s>".formatted(leave));
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        return message;
    }
}
