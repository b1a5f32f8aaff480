package org.sinergija.coordination.candidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.overlap.SubjectKind;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.coordination.audience.Audience;
import org.sinergija.coordination.engine.Profile;
import org.sinergija.coordination.engine.Rarity;
import org.sinergija.coordination.engine.Subject;
import org.sinergija.coordination.engine.TermIds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.contracts.initiative.Visibility.PARTNERS;
import static org.sinergija.contracts.initiative.Visibility.PUBLIC;

/// What each index must do with what partners show to each other alone.
interface HiddenCandidates extends KindOfIndex {
    int LIMIT = 20;
    Subject DRAFT = subject("a lighthouse keeper in tirana", PUBLIC);

    @Test
    default void the_public_finds_as_many_and_the_same_as_if_there_were_nothing_hidden() {
        Filled filled = filled();

        try (CandidateIndex with = index("with", filled.all());
                CandidateIndex without = index("without", filled.open())) {
            assertThat(found(with, Audience.PUBLIC)).hasSizeGreaterThanOrEqualTo(LIMIT)
                    .isEqualTo(found(without, Audience.PUBLIC));
            assertThat(found(with, Audience.PARTNERS)).isNotEqualTo(found(without, Audience.PARTNERS));
        }
    }

    @Test
    default void words_tell_the_public_no_more_for_being_hidden_elsewhere_also_after_a_restart() {
        Filled filled = filled();
        index("with", filled.all()).close();
        index("without", filled.open()).close();

        try (CandidateIndex with = index("with", List.of()); CandidateIndex without = index("without", List.of())) {
            for (String term : Profile.of(DRAFT).terms()) {
                Rarity known = with.rarities().of(PUBLIC, PUBLIC);
                assertThat(known.of(TermIds.of(term))).as(term)
                        .isEqualTo(without.rarities().of(PUBLIC, PUBLIC).of(TermIds.of(term)))
                        .isNotEqualTo(with.rarities().of(PUBLIC, PARTNERS).of(TermIds.of(term)));
            }
            assertThat(found(with, Audience.PUBLIC)).isEqualTo(found(without, Audience.PUBLIC));
        }
    }

    @Test
    default void a_hidden_word_that_nobody_else_has_finds_its_record_for_partners_alone() {
        Subject hidden = subject("a zeppelin", PARTNERS);

        try (CandidateIndex index = index("one", List.of(hidden))) {
            Subject draft = subject("another zeppelin", PUBLIC);
            assertThat(index.candidates(draft, Profile.of(draft), LIMIT, Audience.PUBLIC)).isEmpty();
            assertThat(index.candidates(draft, Profile.of(draft), LIMIT, Audience.PARTNERS)).singleElement()
                    .satisfies(candidate -> {
                        assertThat(candidate.profile().id()).isEqualTo(hidden.id());
                        assertThat(candidate.visibility()).isEqualTo(PARTNERS);
                    });
        }
    }

    @Test
    default void one_that_is_hidden_or_shown_later_is_found_and_counted_accordingly() {
        Subject shown = subject("a zeppelin", PUBLIC);
        Subject draft = subject("another zeppelin", PUBLIC);

        try (CandidateIndex index = index("one", List.of(shown))) {
            put(index, as(PARTNERS, shown));
            index.refresh();
            assertThat(index.candidates(draft, Profile.of(draft), LIMIT, Audience.PUBLIC)).isEmpty();

            put(index, as(PUBLIC, shown));
            index.refresh();
            assertThat(index.candidates(draft, Profile.of(draft), LIMIT, Audience.PUBLIC)).hasSize(1);
        }
    }

    /// More hidden ones than there are places, nearer to the draft than any that everybody may see.
    private static Filled filled() {
        List<Subject> open = new ArrayList<>();
        List<Subject> all = new ArrayList<>();
        for (int i = 0; i < 3 * LIMIT; i++) {
            Subject near = subject("a keeper of houses and lights " + i, PUBLIC);
            open.add(near);
            all.add(near);
            all.add(subject("a lighthouse keeper in tirana " + i, PARTNERS));
        }
        return new Filled(open, all);
    }

    record Filled(List<Subject> open, List<Subject> all) {}

    private static List<UUID> found(CandidateIndex index, Audience audience) {
        return index.candidates(DRAFT, Profile.of(DRAFT), LIMIT, audience).stream()
                .map(candidate -> candidate.profile().id()).toList();
    }

    private CandidateIndex index(String name, List<Subject> subjects) {
        CandidateIndex index = open(name);
        subjects.forEach(subject -> put(index, subject));
        index.refresh();
        index.commit(Map.of());
        return index;
    }

    private static Subject subject(String title, Visibility visibility) {
        return new Subject(SubjectKind.INITIATIVE, UUID.randomUUID(), 1, LocalizedText.of("en", title), null, null,
                UUID.randomUUID(), List.of(), List.of("asylum"), List.of(new Territory("AL")), List.of(), List.of(),
                new Period(LocalDate.of(2026, 1, 1), null), null, InitiativeStatus.ACTIVE, List.of(), List.of(),
                visibility);
    }

    private static Subject as(Visibility visibility, Subject like) {
        return new Subject(like.kind(), like.id(), like.sequence() + 1, like.title(), null, null, like.lead(),
                List.of(),
                like.themes(), like.territories(), List.of(), List.of(), like.period(), null, like.status(), List.of(),
                List.of(), visibility);
    }
}
