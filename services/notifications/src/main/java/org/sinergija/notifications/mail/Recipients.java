package org.sinergija.notifications.mail;

import java.util.Optional;

import org.sinergija.notifications.letter.Reader;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/// Where people with an account get letters, who asked for them.
@Component
public class Recipients {
    private final MongoTemplate mongo;
    private final TurnedDown turnedDown;

    Recipients(MongoTemplate mongo, TurnedDown turnedDown) {
        this.mongo = mongo;
        this.turnedDown = turnedDown;
    }

    /// @param subject the account's id
    /// @param language BCP 47
    @Document("recipients")
    record Recipient(@Id String subject, String address, String language) {
        /// Addresses have no place in a log.
        @Override
        public String toString() {
            return "Recipient[%s]".formatted(subject);
        }
    }

    /// The person asks for letters, to this address and in this language (BCP 47), whatever was said before.
    public void know(String subject, String address, String language) {
        mongo.save(new Recipient(subject, address, language));
        turnedDown.forget(Reader.keyOf(Reader.Kind.PERSON, subject));
    }

    /// The person gets no letters any more.
    public void forget(String subject) {
        mongo.remove(Query.query(Criteria.where("_id").is(subject)), Recipient.class);
    }

    Optional<Recipient> find(String subject) {
        return Optional.ofNullable(mongo.findById(subject, Recipient.class));
    }
}
