package org.sinergija.notifications.newsletter;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sinergija.contracts.Topic;
import org.sinergija.contracts.overlap.Outcome;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.overlap.OverlapStatus;
import org.sinergija.contracts.overlap.Resolution;
import org.sinergija.notifications.feed.Past;
import org.sinergija.notifications.known.Known;
import org.springframework.stereotype.Component;

/// Which overlaps of public initiatives were settled, how, and in what time.
@Component
class SettledOverlaps {
    private static final int MOST_SHOWN = 100;

    private final Past past;
    private final Known known;

    SettledOverlaps(Past past, Known known) {
        this.past = past;
        this.known = known;
    }

    Optional<Section> of(Drafting.Span span) {
        List<OverlapState> found = past.changedSince(Topic.OVERLAPS, span.start()).stream()
                .flatMap(id -> known.overlap(id).stream())
                .filter(overlap -> overlap.status() == OverlapStatus.RESOLVED && overlap.resolution() != null
                        && span.includes(overlap.resolution().at()))
                .filter(known::isPublic)
                .sorted(Comparator.comparing(overlap -> resolution(overlap).at())).toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(Section.Kind.SETTLED_OVERLAPS,
                        span.text(language -> Wording.of(language).settledOverlaps()), figures(found),
                        span.text(language -> body(found, language))));
    }

    private static List<Section.Figure> figures(List<OverlapState> found) {
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        found.forEach(overlap -> outcomes.merge(resolution(overlap).outcome(), 1L, Long::sum));
        List<Section.Figure> figures = new ArrayList<>();
        figures.add(Section.Figure.of("overlaps", null, found.size()));
        outcomes.forEach((outcome, count) -> figures.add(Section.Figure.of("overlaps", outcome.name(), count)));
        figures.add(new Section.Figure("medianDays", null, median(found)));
        return figures;
    }

    /// Of whole days; of two in the middle their mean.
    private static BigDecimal median(List<OverlapState> found) {
        List<Long> days = found.stream()
                .map(overlap -> Duration.between(overlap.detectedAt(), resolution(overlap).at()).toDays()).sorted()
                .toList();
        int middle = days.size() / 2;
        return days.size() % 2 == 1
                ? BigDecimal.valueOf(days.get(middle))
                : BigDecimal.valueOf(days.get(middle - 1) + days.get(middle)).divide(BigDecimal.TWO);
    }

    private static String body(List<OverlapState> found, String language) {
        return found.stream().limit(MOST_SHOWN)
                .map(overlap -> "- **%s** – **%s**: %s".formatted(Wording.shown(overlap.left().title(), language),
                        Wording.shown(overlap.right().title(), language), resolution(overlap).outcome()))
                .collect(Collectors.joining("\n"));
    }

    private static Resolution resolution(OverlapState overlap) {
        return Objects.requireNonNull(overlap.resolution());
    }
}
