package org.sinergija.notifications.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.notifications.letter.Language;
import org.sinergija.notifications.letter.Reader;
import org.sinergija.notifications.letter.Subject;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.notifications.notice.Reason;
import org.sinergija.starter.mail.Gates;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A letter that is still to be sent to one reader. It is written, and the address asked for, when it goes out.
///
/// @param id derived from the notice and the reader, so that what comes twice is known by it
/// @param to the addressee's key
/// @param readerId of a [Reader]
/// @param domain of the address, by which letters are paced
/// @param storedAt when the notice came
/// @param due when it is tried next
@Document("letters")
record Letter(@Id UUID id, String to, Reader.Kind readerKind, String readerId, @Nullable UUID organisation,
        Reason reason, List<UUID> overlaps, List<Notice.News> news, @Nullable UUID subscription, String domain,
        Instant storedAt, Instant due, int tries) {
    static Letter of(UUID notice, Addressee to, Reader reader, Subject about, String address, Instant storedAt) {
        return new Letter(idOf(notice, reader.key()), to.key(), reader.kind(), reader.id(), reader.organisation(),
                about.reason(),
                about.overlaps(), about.news(), about.subscription(), Gates.domainOf(address), storedAt,
                storedAt, 0);
    }

    static UUID idOf(UUID notice, String readerKey) {
        return UUID.nameUUIDFromBytes("%s %s".formatted(notice, readerKey).getBytes(UTF_8));
    }

    Reader reader(Language language) {
        return new Reader(readerKind, readerId, organisation, language);
    }

    String readerKey() {
        return Reader.keyOf(readerKind, readerId);
    }

    Subject about() {
        return new Subject(reason, overlaps, news, subscription);
    }

    /// Without anything about a person.
    @Override
    public String toString() {
        return "Letter[%s]".formatted(id);
    }
}
