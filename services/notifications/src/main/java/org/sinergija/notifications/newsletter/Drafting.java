package org.sinergija.notifications.newsletter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.starter.aggregate.Ids;
import org.springframework.stereotype.Component;

/// Drafts a newsletter from what happened in a period.
@Component
class Drafting {
    private final Ids ids;
    private final NewInitiatives initiatives;
    private final SettledOverlaps overlaps;
    private final Gaps gaps;
    private final EventsToCome events;
    private final CommitmentsKept commitments;

    Drafting(Ids ids, NewInitiatives initiatives, SettledOverlaps overlaps, Gaps gaps, EventsToCome events,
            CommitmentsKept commitments) {
        this.ids = ids;
        this.initiatives = initiatives;
        this.overlaps = overlaps;
        this.gaps = gaps;
        this.events = events;
        this.commitments = commitments;
    }

    /// A period of days, both included, and the languages to write in.
    record Span(LocalDate from, LocalDate to, List<String> languages) {
        boolean includes(Instant at) {
            LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
            return !day.isBefore(from) && !day.isAfter(to);
        }

        Instant start() {
            return from.atStartOfDay(ZoneOffset.UTC).toInstant();
        }

        /// When the period is over.
        Instant end() {
            return to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        }

        LocalizedText text(Function<String, String> ofLanguage) {
            Map<String, String> texts = new LinkedHashMap<>();
            languages.forEach(language -> texts.put(language, ofLanguage.apply(language)));
            return new LocalizedText(texts);
        }
    }

    Newsletter draft(Span span) {
        List<Section> sections = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        initiatives.of(span).ifPresent(sections::add);
        overlaps.of(span).ifPresent(sections::add);
        gaps.of(span, notes).ifPresent(sections::add);
        events.of(span).ifPresent(sections::add);
        commitments.of(span).ifPresent(sections::add);
        LocalizedText title = span.text(
                language -> "%s %s – %s".formatted(Wording.of(language).newsletter(), span.from(), span.to()));
        return Newsletter.draft(ids.next(), span.from(), span.to(), span.languages(), title, sections, notes);
    }
}
