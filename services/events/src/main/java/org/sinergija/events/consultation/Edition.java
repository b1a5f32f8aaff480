package org.sinergija.events.consultation;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// The reply as it was before it was edited.
@Document("consolidated-reply-editions")
record Edition(@JsonIgnore @Id String id, @JsonIgnore UUID consultation, int edition, ReplyText text,
        Instant editedAt) {
    static Edition of(Reply reply) {
        return new Edition("%s/%05d".formatted(reply.id(), reply.edition()), reply.id(), reply.edition(), reply.text(),
                reply.editedAt());
    }
}
