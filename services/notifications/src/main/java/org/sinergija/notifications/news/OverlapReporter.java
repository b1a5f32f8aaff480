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
import org.sinergija.contracts.initiative.InitiativeState;
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

    /// @throws SideUnknown if a side is still to be told
    Report report(Happening happening, Mark before, Instant now) {
        OverlapState state = happening.as(OverlapState.class);
        long sequence = happening.event().sequence();
        boolean graver = before.level() == null || state.level().compareTo(before.level()) < 0;
        boolean news = NEWS.contains(happening.type()) && state.status() != OverlapStatus.RESOLVED
                && (graver || state.score() > before.score());
        if (!news) {
            return new Report(Optional.empty(),
                    new Mark(state.id(), sequence, false, null, before.level(), before.score()));
        }
        OverlapLevel gravest = graver ? state.level() : before.level();
        double highest = before.level() == null ? state.score() : Math.max(state.score(), before.score());
        return new Report(Optional.of(item(happening, state, graver ? Facets.NEW_TO_ALL : before.score(), now)),
                new Mark(state.id(), sequence, false, null, gravest, highest));
    }

    private NewsItem item(Happening happening, OverlapState state, double newAbove, Instant now) {
        List<SubjectRef> sides = List.of(state.left(), state.right());
        boolean young = happening.time().isAfter(now.minus(YOUNG));
        Set<String> themes = new HashSet<>();
        Set<String> territories = new HashSet<>();
        Set<UUID> leads = sides.stream().map(SubjectRef::lead).collect(Collectors.toSet());
        Set<UUID> organisations = new HashSet<>(leads);
        for (SubjectRef side : sides) {
            Optional<InitiativeState> initiative = known.initiative(side.id());
            if (side.kind() == SubjectKind.INITIATIVE && initiative.isEmpty() && young) {
                throw new SideUnknown(state.id());
            }
            initiative.ifPresent(found -> {
                themes.addAll(found.themes());
                territories.addAll(Reporter.codes(found.territories()));
                organisations.addAll(Reporter.organisations(found));
            });
        }
        boolean hidden = !sides.stream().allMatch(known::isPublic);
        Set<UUID> about = Stream.concat(Stream.of(state.id()), sides.stream().map(SubjectRef::id))
                .collect(Collectors.toSet());
        return new NewsItem(happening.id(), happening.type(), state.id(),
                sides.stream().map(SubjectRef::title).toList(), about, leads,
                new Facets(Kind.OVERLAP, themes, territories, organisations, state.level(), state.score(), newAbove,
                        hidden),
                happening.time(), now);
    }
}
