package org.sinergija.projects.identity;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ExternalId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// An external id and the initiative that it belongs to.
///
/// @param publisher whose files call the initiative so; null where people said it
/// @param since when it was claimed
@Document("external_ids")
public record HeldId(@Id String key, ExternalId id, UUID initiative, Hold hold, @Nullable Publisher publisher,
        Instant since) {

    /// How firmly.
    public enum Hold {
        /// The initiative has it, or is just being stored with it.
        HELD,
        /// Another one mentions it, so the initiative's own id is chosen before there is one; whoever registers one first
        /// gets it.
        RESERVED
    }

    public static HeldId held(ExternalId id, UUID initiative, @Nullable Publisher publisher, Instant since) {
        return new HeldId(keyOf(id), id, initiative, Hold.HELD, publisher, since);
    }

    public static HeldId reserved(ExternalId id, UUID initiative, Instant since) {
        return new HeldId(keyOf(id), id, initiative, Hold.RESERVED, null, since);
    }

    public boolean isReserved() {
        return hold == Hold.RESERVED;
    }

    /// A scheme has no line break, so two ids never share a key.
    static String keyOf(ExternalId id) {
        return id.scheme().replace('\n', ' ') + "\n" + id.value();
    }
}
