package org.sinergija.events.consultation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.starter.fault.RuleBroken;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// The reply that consolidates what was contributed to a consultation.
///
/// @param id that of the consultation
/// @param edition from 1; each editing makes the next one
@Document("consolidated-replies")
record Reply(@Id UUID id, @Version @Nullable Long version, int edition, ReplyText text, Instant editedAt,
        @Nullable Instant publishedAt) {
    static Reply draft(UUID consultation, ReplyText text, Instant at) {
        return new Reply(consultation, null, 1, text, at, null);
    }

    Reply edited(ReplyText next, Instant at) {
        mustBeDraft();
        return new Reply(id, version, edition + 1, next, at, null);
    }

    Reply published(Instant at) {
        mustBeDraft();
        return new Reply(id, version, edition, text, editedAt, at);
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    long tag() {
        return version == null ? 0 : version;
    }

    private void mustBeDraft() {
        if (isPublished()) {
            throw new RuleBroken("A consolidated reply that is published stays as it is.");
        }
    }
}
