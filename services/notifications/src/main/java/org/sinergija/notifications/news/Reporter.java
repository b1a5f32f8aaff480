package org.sinergija.notifications.news;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sinergija.contracts.EventType;
import org.sinergija.contracts.consultation.ConsultationState;
import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.goodpractice.GoodPracticeState;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.organisation.OrganisationState;
import org.sinergija.contracts.recommendation.CommitmentState;
import org.sinergija.contracts.recommendation.RecommendationState;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;
import org.sinergija.notifications.happening.Happening;
import org.sinergija.notifications.matching.Facets;
import org.sinergija.notifications.matching.Kind;

/// Tells of a subject that stands by itself, whether an event is news, and what is to be remembered of it.
final class Reporter {
    private static final Set<String> NEWS = Stream.of(EventType.ORGANISATION_REGISTERED,
            EventType.ORGANISATION_APPROVED, EventType.GOOD_PRACTICE_REGISTERED, EventType.INITIATIVE_REGISTERED,
            EventType.INITIATIVE_STATUS_CHANGED, EventType.EVENT_PUBLISHED, EventType.EVENT_CANCELLED,
            EventType.RECOMMENDATION_ADOPTED, EventType.RECOMMENDATION_COMMITTED, EventType.CONSULTATION_CALLED,
            EventType.CONSULTATION_EXTENDED, EventType.CONSULTATION_CANCELLED, EventType.CONSULTATION_REPLIED)
            .map(EventType::type).collect(Collectors.toUnmodifiableSet());

    private Reporter() {}

    /// What was heard, whether or not it is news.
    record Report(Optional<NewsItem> news, Mark mark) {}

    /// A revision is news if title, themes, territories, period, lead, status or visibility changed.
    static Report initiative(Happening happening, Mark before, Instant now) {
        InitiativeState state = happening.as(InitiativeState.class);
        boolean hidden = state.visibility() != Visibility.PUBLIC;
        Mark mark = new Mark(state.id(), happening.event().sequence(), hidden, materialOf(state), null, 0);
        boolean news = NEWS.contains(happening.type()) || !Optional.ofNullable(mark.material()).equals(
                Optional.ofNullable(before.material()));
        Facets facets = Facets.of(Kind.INITIATIVE, Set.copyOf(state.themes()), codes(state.territories()),
                organisations(state), hidden);
        return report(news, happening, List.of(state.title()), facets, mark, now);
    }

    static Report organisation(Happening happening, Instant now) {
        OrganisationState state = happening.as(OrganisationState.class);
        Facets facets = Facets.of(Kind.ORGANISATION, Set.of(), with(state.country(), state.territories()),
                Set.of(state.id()), false);
        return report(NEWS.contains(happening.type()), happening, List.of(state.name()), facets,
                Mark.heard(state.id(), happening.event().sequence()), now);
    }

    static Report goodPractice(Happening happening, Instant now) {
        GoodPracticeState state = happening.as(GoodPracticeState.class);
        Facets facets = Facets.of(Kind.GOOD_PRACTICE, Set.copyOf(state.themes()),
                with(state.country(), state.territories()),
                Optional.ofNullable(state.organisation().id()).map(Set::of).orElse(Set.of()), false);
        return report(NEWS.contains(happening.type()), happening, List.of(state.title()), facets,
                Mark.heard(state.id(), happening.event().sequence()), now);
    }

    /// A revision is news if time, place or title changed.
    static Report event(Happening happening, Mark before, Instant now) {
        EventState state = happening.as(EventState.class);
        String material = digest(List.of(state.title(), state.calendarSequence()));
        Mark mark = new Mark(state.id(), happening.event().sequence(), false, material, null, 0);
        boolean changed = happening.type().equals(EventType.EVENT_REVISED.type())
                && !Optional.of(material).equals(Optional.ofNullable(before.material()));
        Facets facets = Facets.of(Kind.EVENT, Set.copyOf(state.themes()), codes(state.territories()),
                Set.copyOf(state.organisers()), false);
        return report(changed || NEWS.contains(happening.type()), happening, List.of(state.title()), facets, mark, now);
    }

    /// What was adopted, and each promise to put it into practice.
    static Report recommendation(Happening happening, Instant now) {
        RecommendationState state = happening.as(RecommendationState.class);
        List<Territory> territories = Stream.concat(state.territories().stream(),
                state.commitments().stream().map(CommitmentState::territory)).toList();
        Set<UUID> organisations = Stream.concat(Stream.of(state.chair()),
                state.commitments().stream().map(CommitmentState::organisation)).collect(Collectors.toSet());
        Facets facets = Facets.of(Kind.RECOMMENDATION, Set.copyOf(state.themes()), codes(territories), organisations,
                false);
        return report(NEWS.contains(happening.type()), happening,
                state.title() == null ? List.of() : List.of(state.title()), facets,
                Mark.heard(state.id(), happening.event().sequence()), now);
    }

    static Report consultation(Happening happening, Instant now) {
        ConsultationState state = happening.as(ConsultationState.class);
        Facets facets = Facets.of(Kind.CONSULTATION, Set.copyOf(state.themes()), codes(state.territories()),
                Set.of(state.organisation()), false);
        return report(NEWS.contains(happening.type()), happening, List.of(state.title()), facets,
                Mark.heard(state.id(), happening.event().sequence()), now);
    }

    static Set<UUID> organisations(InitiativeState state) {
        return Stream.concat(Stream.of(state.lead()), state.participants().stream().map(Participant::organisation))
                .collect(Collectors.toSet());
    }

    static Set<String> codes(Collection<Territory> territories) {
        return territories.stream().map(Territory::code).collect(Collectors.toSet());
    }

    private static Report report(boolean news, Happening happening, List<LocalizedText> titles, Facets facets,
            Mark mark, Instant now) {
        UUID subject = happening.subject();
        return new Report(news
                ? Optional.of(new NewsItem(happening.id(), happening.type(), subject, titles, Set.of(subject),
                        Set.of(), facets, happening.time(), now))
                : Optional.empty(), mark);
    }

    private static Set<String> with(String country, List<Territory> territories) {
        Set<String> codes = new HashSet<>(codes(territories));
        if (CodeList.TERRITORIES.contains(country)) {
            codes.add(country);
        }
        return codes;
    }

    private static String materialOf(InitiativeState state) {
        return digest(List.of(state.title(), state.themes().stream().sorted().toList(),
                codes(state.territories()).stream().sorted().toList(), Optional.ofNullable(state.period()),
                state.lead(), state.status(), state.visibility()));
    }

    private static String digest(List<Object> material) {
        return UUID.nameUUIDFromBytes(material.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
