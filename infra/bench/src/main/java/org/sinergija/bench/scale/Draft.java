package org.sinergija.bench.scale;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.RelatedInitiative;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.overlap.SubjectKind;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.coordination.engine.Subject;

/// An initiative while it is made up.
final class Draft {
    private final Content content;
    private List<Language> languages = List.of(Language.EN);
    private Summary summary = Summary.WRITTEN;
    private UUID lead;
    private List<Participant> participants = List.of();
    private List<String> themes = List.of();
    private List<String> territories = List.of();
    private List<String> targetGroups = List.of();
    private List<String> activityTypes = List.of();
    private @Nullable Period period;
    private @Nullable Money budget;
    private List<RelatedInitiative> related = List.of();

    /// Whether there is one.
    enum Summary {
        WRITTEN, LEFT_OUT
    }

    Draft(Content content, UUID lead) {
        this.content = content;
        this.lead = lead;
    }

    /// The same initiative in other words.
    Draft saying(UnaryOperator<Content> change) {
        Draft copy = new Draft(change.apply(content), lead);
        copy.languages = languages;
        copy.summary = summary;
        copy.participants = participants;
        copy.themes = themes;
        copy.territories = territories;
        copy.targetGroups = targetGroups;
        copy.activityTypes = activityTypes;
        copy.period = period;
        copy.budget = budget;
        copy.related = related;
        return copy;
    }

    Draft in(List<Language> written) {
        languages = List.copyOf(written);
        return this;
    }

    Draft summary(Summary other) {
        summary = other;
        return this;
    }

    Draft by(UUID organisation, List<Participant> others) {
        lead = organisation;
        participants = List.copyOf(others);
        return this;
    }

    Draft themes(List<String> codes) {
        themes = List.copyOf(codes);
        return this;
    }

    Draft territories(List<String> codes) {
        territories = List.copyOf(codes);
        return this;
    }

    Draft targetGroups(List<String> codes) {
        targetGroups = List.copyOf(codes);
        return this;
    }

    Draft activityTypes(List<String> codes) {
        activityTypes = List.copyOf(codes);
        return this;
    }

    Draft during(@Nullable Period other) {
        period = other;
        return this;
    }

    Draft costing(@Nullable Money other) {
        budget = other;
        return this;
    }

    Draft related(List<RelatedInitiative> links) {
        related = List.copyOf(links);
        return this;
    }

    Content content() {
        return content;
    }

    List<Language> languages() {
        return languages;
    }

    UUID lead() {
        return lead;
    }

    List<Participant> participants() {
        return participants;
    }

    List<String> themes() {
        return themes;
    }

    List<String> territories() {
        return territories;
    }

    List<String> targetGroups() {
        return targetGroups;
    }

    List<String> activityTypes() {
        return activityTypes;
    }

    @Nullable
    Period period() {
        return period;
    }

    @Nullable
    Money budget() {
        return budget;
    }

    Subject registered(UUID id) {
        return new Subject(SubjectKind.INITIATIVE, id, 1, text(Content::title),
                summary == Summary.WRITTEN ? text(Content::summary) : null, null, lead, participants, themes,
                territories.stream().map(Territory::new).toList(), targetGroups, activityTypes, period, budget,
                InitiativeStatus.ACTIVE, related, List.of(), Visibility.PUBLIC);
    }

    private LocalizedText text(BiFunction<Content, Language, String> wording) {
        TreeMap<String, String> byLanguage = new TreeMap<>();
        languages.forEach(language -> byLanguage.put(language.tag(), wording.apply(content, language)));
        return new LocalizedText(byLanguage);
    }
}
