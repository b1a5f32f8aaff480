package org.sinergija.notifications.newsletter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.starter.fault.RuleBroken;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// A newsletter about a period, both days included.
///
/// @param languages in which it can be read, the first being the usual one
/// @param notes for those who edit it, such as what could not be found out
@Document("newsletters")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Newsletter(@Id UUID id, @JsonIgnore @Version @Nullable Long version, Status status, LocalDate from, LocalDate to,
        List<String> languages, LocalizedText title, List<Section> sections, @Nullable List<String> notes,
        @Nullable Instant publishedAt) {
    /// How far it has come.
    enum Status {
        DRAFT, PUBLISHED
    }

    static Newsletter draft(UUID id, LocalDate from, LocalDate to, List<String> languages, LocalizedText title,
            List<Section> sections, List<String> notes) {
        return new Newsletter(id, null, Status.DRAFT, from, to, languages, title, sections, notes, null);
    }

    Newsletter edited(LocalizedText newTitle, List<Section> newSections) {
        mustBeDraft();
        return new Newsletter(id, version, status, from, to, languages, newTitle, newSections, notes, null);
    }

    /// From now on it stays as it is.
    Newsletter published(Instant at) {
        mustBeDraft();
        return new Newsletter(id, version, Status.PUBLISHED, from, to, languages, title, sections, null, at);
    }

    @JsonIgnore
    boolean isPublished() {
        return status == Status.PUBLISHED;
    }

    private void mustBeDraft() {
        if (isPublished()) {
            throw new RuleBroken("A newsletter that is PUBLISHED stays as it is.");
        }
    }
}
