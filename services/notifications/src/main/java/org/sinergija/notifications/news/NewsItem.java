package org.sinergija.notifications.news;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.notifications.matching.Facets;
import org.sinergija.notifications.matching.Kind;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// Something that happened and is news.
///
/// @param id that of what happened: once for each change of each subject
/// @param type the CloudEvents `type`
/// @param titles of the subject; of both sides of an overlap
/// @param about the subject and, of an overlap, its sides
/// @param leads of the sides of an overlap
/// @param at when it happened; `loggedAt`: when it was heard of here
@Document("news")
public record NewsItem(@Id String id, String type, UUID subject, List<LocalizedText> titles, Set<UUID> about,
        Set<UUID> leads, Facets facets, Instant at, Instant loggedAt) {
    public NewsItem {
        titles = List.copyOf(titles);
        about = Set.copyOf(about);
        leads = Set.copyOf(leads);
    }

    public boolean isOverlap() {
        return facets.kind() == Kind.OVERLAP;
    }
}
