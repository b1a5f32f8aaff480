package org.sinergija.notifications.news;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sinergija.contracts.EventType;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.overlap.OverlapStatus;
import org.sinergija.contracts.overlap.SubjectKind;
import org.sinergija.contracts.overlap.SubjectRef;
import org.sinergija.notifications.happening.Happening;
import org.sinergija.notifications.known.Known;
import org.sinergija.notifications.matching.Facets;
import org.sinergija.notifications.matching.Kind;
import org.sinergija.notifications.news.Reporter.Report;
import org.springframework.stereotype.Component;

/// Tells of overlaps: news when found, when the level rises, and, to those for whom the score was too low, when that does.
@Component
class OverlapReporter {
    /// Its sides' topic may be so much behind, and no more.
    private static final Duration YOUNG = Duration.ofMinutes(1);
    private static final Set<String> NEWS = Set.of(EventType.OVERLAP_DETECTED.type(),
            EventType.OVERLAP_RESCORED.type());

    private final Known known;

    OverlapReporter(Known known) {
        this.known = known;
    }

    /// Empty while a side is still to be heard of.
    Optional<Report> report(Happening happening, Mark before, Instant now) {
        OverlapState state = happening.as(OverlapState.class);
        long sequence = happening.event().sequence();
        boolean graver = before.level() == null || state.level().compareTo(before.level()) < 0;
        boolean news = NEWS.contains(happening.type()) && isOpen(state.id())
                && (graver || state.score() > before.score());
        if (!news) {
            return Optional.of(new Report(Optional.empty(), before));
        }
        if (happening.time().isAfter(now.minus(YOUNG)) && !sides(state).allMatch(this::isKnown)) {
            return Optional.empty();
        }
        OverlapLevel gravest = graver ? state.level() : before.level();
        double highest = before.level() == null ? state.score() : Math.max(state.score(), before.score());
        return Optional.of(
                new Report(Optional.of(item(happening, state, graver ? Facets.NEW_TO_ALL : before.score(), now)),
                        new Mark(state.id(), sequence, false, null, gravest, highest)));
    }

    /// As it stands by now, whatever the event knew.
    private boolean isOpen(UUID overlap) {
        return known.overlap(overlap).filter(now -> now.status() != OverlapStatus.RESOLVED).isPresent();
    }

    private boolean isKnown(SubjectRef side) {
        return side.kind() != SubjectKind.INITIATIVE || known.initiative(side.id()).isPresent();
    }

    private static Stream<SubjectRef> sides(OverlapState state) {
        return Stream.of(state.left(), state.right());
    }

    private NewsItem item(Happening happening, OverlapState state, double newAbove, Instant now) {
        List<SubjectRef> sides = sides(state).toList();
        Set<String> themes = new HashSet<>();
        Set<String> territories = new HashSet<>();
        Set<UUID> leads = sides.stream().map(SubjectRef::lead).collect(Collectors.toSet());
        Set<UUID> organisations = new HashSet<>(leads);
        for (SubjectRef side : sides) {
            known.initiative(side.id()).ifPresent(found -> {
                themes.addAll(found.themes());
                territories.addAll(Reporter.codes(found.territories()));
                organisations.addAll(Reporter.organisations(found));
            });
        }
        boolean hidden = !known.isPublic(state);
        Set<UUID> about = Stream.concat(Stream.of(state.id()), sides.stream().map(SubjectRef::id))
                .collect(Collectors.toSet());
        return new NewsItem(happening.id(), happening.type(), state.id(),
                sides.stream().map(SubjectRef::title).toList(), about, leads,
                new Facets(Kind.OVERLAP, themes, territories, organisations, state.level(), state.score(), newAbove,
                        hidden),
                happening.time(), now);
    }
}
