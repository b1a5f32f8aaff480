package org.sinergija.events.organisation;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.events.Partners;
import org.sinergija.events.RunningEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OrganisationNamesIT {
    private final OrganisationNames names = RunningEvents.bean(OrganisationNames.class);

    @Test
    void organisations_are_called_as_partners_last_told_and_merged_ones_as_what_they_are_now() {
        UUID iom = Partners.tell("IOM Serbia");
        Partners.tell(iom, 2, "IOM", null);
        UUID office = UUID.randomUUID();
        Partners.tell(office, 1, "IOM office", iom);
        UUID unhcr = Partners.tell("UNHCR");

        await().untilAsserted(() -> assertThat(names.of(List.of(unhcr, office, iom, UUID.randomUUID())))
                .containsExactly(LocalizedText.of("en", "UNHCR"), LocalizedText.of("en", "IOM")));
    }
}
