package org.sinergija.notifications.newsletter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.sinergija.contracts.Topic;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Territory;
import org.sinergija.notifications.feed.Past;
import org.sinergija.notifications.known.Known;
import org.springframework.stereotype.Component;

/// Which public initiatives were registered.
@Component
class NewInitiatives {
    private static final int MOST_SHOWN = 100;

    private final Past past;
    private final Known known;

    NewInitiatives(Past past, Known known) {
        this.past = past;
        this.known = known;
    }

    Optional<Section> of(Drafting.Span span) {
        List<InitiativeState> found = past.changedSince(Topic.INITIATIVES, span.start()).stream()
                .flatMap(id -> known.initiative(id).stream())
                .filter(initiative -> initiative.visibility() == Visibility.PUBLIC
                        && initiative.status() != InitiativeStatus.CANCELLED && span.includes(initiative.createdAt()))
                .sorted(Comparator.comparing(InitiativeState::createdAt)).toList();
        List<InitiativeState> shown = found.stream().limit(MOST_SHOWN).toList();
        Called called = Called.of(known, shown.stream().map(InitiativeState::lead));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(Section.Kind.NEW_INITIATIVES,
                        span.text(language -> Wording.of(language).newInitiatives()), figures(found),
                        span.text(language -> body(shown, called, language))));
    }

    private static List<Section.Figure> figures(List<InitiativeState> found) {
        Map<String, Long> themes = new TreeMap<>();
        Map<String, Long> territories = new TreeMap<>();
        Map<String, BigDecimal> budgets = new TreeMap<>();
        for (InitiativeState initiative : found) {
            initiative.themes().forEach(theme -> themes.merge(theme, 1L, Long::sum));
            initiative.territories().stream().map(Territory::code)
                    .forEach(territory -> territories.merge(territory, 1L, Long::sum));
            Money budget = initiative.budget();
            if (budget != null) {
                budgets.merge(budget.currency(), budget.amount(), BigDecimal::add);
            }
        }
        List<Section.Figure> figures = new ArrayList<>();
        figures.add(Section.Figure.of("initiatives", null, found.size()));
        themes.forEach((theme, count) -> figures.add(Section.Figure.of("initiativesOfTheme", theme, count)));
        territories.forEach(
                (territory, count) -> figures.add(Section.Figure.of("initiativesInTerritory", territory, count)));
        budgets.forEach((currency, sum) -> figures.add(new Section.Figure("budget", currency, sum)));
        return figures;
    }

    private static String body(List<InitiativeState> shown, Called called, String language) {
        return shown.stream()
                .map(initiative -> "- **%s**%s%s".formatted(Wording.shown(initiative.title(), language),
                        called.by(initiative.lead(), language),
                        initiative.budget() == null
                                ? ""
                                : " – %s %s".formatted(initiative.budget().amount().toPlainString(),
                                        initiative.budget().currency())))
                .collect(Collectors.joining("\n"));
    }
}
