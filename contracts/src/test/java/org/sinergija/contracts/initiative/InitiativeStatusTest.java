package org.sinergija.contracts.initiative;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class InitiativeStatusTest {
    @ParameterizedTest
    @CsvSource({"CONCEPT, PLANNED ACTIVE CANCELLED", "PLANNED, ACTIVE CANCELLED", "ACTIVE, COMPLETED CANCELLED",
            "COMPLETED, ''", "CANCELLED, ''"})
    void an_initiative_only_moves_on(InitiativeStatus from, String reachable) {
        assertThat(Arrays.stream(InitiativeStatus.values()).filter(from::leadsTo).map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(
                        reachable.isEmpty() ? List.of() : List.of(reachable.split(" ")));
    }

    @ParameterizedTest
    @EnumSource
    void no_status_leads_to_itself(InitiativeStatus status) {
        assertThat(status.leadsTo(status)).isFalse();
    }
}
