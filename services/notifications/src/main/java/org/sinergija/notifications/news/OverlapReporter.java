package org.sinergija.notifications.news;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sinergija.contracts.EventType;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.Visibility;
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
        Set<UUID> initiatives = initiatives(state);
        Collection<InitiativeState> found = known.initiatives(initiatives).values();
        boolean allKnown = found.size() == initiatives.size();
        if (happening.time().isAfter(now.minus(YOUNG)) && !allKnown) {
            return Optional.empty();
        }
        boolean hidden = !allKnown || found.stream().anyMatch(side -> side.visibility() != Visibility.PUBLIC);
        double newAbove = graver ? Facets.NEW_TO_ALL : before.score();
        OverlapLevel gravest = graver ? state.level() : before.level();
        double highest = before.level() == null ? state.score() : Math.max(state.score(), before.score());
        return Optional.of(new Report(
                Optional.of(item(happening, state, facets(state, found, newAbove, hidden), now)),
                new Mark(state.id(), sequence, false, null, gravest, highest)));
    }

    /// As it stands by now, whatever the event knew.
    private boolean isOpen(UUID overlap) {
        return known.overlap(overlap).filter(now -> now.status() != OverlapStatus.RESOLVED).isPresent();
    }

    private static Set<UUID> initiatives(OverlapState state) {
        return sides(state).filter(side -> side.kind() == SubjectKind.INITIATIVE).map(SubjectRef::id)
                .collect(Collectors.toSet());
    }

    private static Facets facets(OverlapState state, Collection<InitiativeState> initiatives, double newAbove,
            boolean hidden) {
        Set<String> themes = new HashSet<>();
        Set<String> territories = new HashSet<>();
        Set<UUID> organisations = leads(state);
        for (InitiativeState found : initiatives) {
            themes.addAll(found.themes());
            territories.addAll(Reporter.codes(found.territories()));
            organisations.addAll(Reporter.organisations(found));
        }
        return new Facets(Kind.OVERLAP, themes, territories, organisations, state.level(), state.score(), newAbove,
                hidden);
    }

    private static Set<UUID> leads(OverlapState state) {
        return sides(state).map(SubjectRef::lead).collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<SubjectRef> sides(OverlapState state) {
        return Stream.of(state.left(), state.right());
    }

    private static NewsItem item(Happening happening, OverlapState state, Facets facets, Instant now) {
        Set<UUID> about = Stream.concat(Stream.of(state.id()), sides(state).map(SubjectRef::id))
                .collect(Collectors.toSet());
        return new NewsItem(happening.id(), happening.type(), state.id(), sides(state).map(SubjectRef::title).toList(),
                about, leads(state), facets, happening.time(), now);
    }
}
