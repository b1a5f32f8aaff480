package org.sinergija.coordination.candidate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.overlap.SubjectKind;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.coordination.engine.Profile;
import org.sinergija.coordination.engine.Subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.contracts.initiative.Visibility.PUBLIC;

class KeysTest {
    private static final UUID DONOR = UUID.randomUUID();
    private static final UUID NGO = UUID.randomUUID();

    @Test
    void two_reporters_that_name_each_other_find_each_other_whatever_else_they_say() {
        Subject paid = subject("humanitarian-assistance", "MK-208", DONOR, NGO, ParticipantRole.IMPLEMENTING);
        Subject done = subject("housing", "AL-06-devoll", NGO, DONOR, ParticipantRole.FUNDING);
        Subject strangers = subject("housing", "AL-06-devoll", UUID.randomUUID(), UUID.randomUUID(),
                ParticipantRole.FUNDING);

        assertThat(shared(paid, done)).hasSize(2);
        assertThat(shared(paid, strangers)).isEmpty();
    }

    private static Set<String> shared(Subject one, Subject other) {
        Set<String> keys = new HashSet<>(Keys.of(one, Profile.of(one)));
        keys.retainAll(Keys.of(other, Profile.of(other)));
        return keys;
    }

    private static Subject subject(String theme, String place, UUID lead, UUID partner, ParticipantRole role) {
        return new Subject(SubjectKind.INITIATIVE, UUID.randomUUID(), 1, LocalizedText.of("en", "A lighthouse"), null,
                null, lead, List.of(new Participant(partner, role)), List.of(theme),
                List.of(new Territory(place)), List.of(), List.of(),
                new Period(LocalDate.of(2025, 4, 3), LocalDate.of(2026, 4, 2)), null, InitiativeStatus.PLANNED,
                List.of(), List.of(), PUBLIC);
    }
}
