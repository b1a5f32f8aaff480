package org.sinergija.projects.hxl;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.projects.exchange.ReportedActivity;

import static org.assertj.core.api.Assertions.assertThat;

class IdentifyingActivitiesTest {

    @Test
    void the_same_identifier_of_another_organisation_is_another_activity() {
        assertThat(Table.of("#org,#activity+id,#activity+name", "UNHCR,1,Aid", "IOM,1,Aid").activities()).map(
                each -> each.identifier().value()).containsExactly("unhcr:1", "iom:1");
    }

    @Test
    void an_identifier_is_never_too_long_and_still_tells_apart() {
        String name = "very ".repeat(50);

        assertThat(Table.of("#org,#activity+name", "IOM," + name + "small", "IOM," + name + "large").activities()).map(
                each -> each.identifier().value()).doesNotHaveDuplicates().allMatch(value -> value.length() == 200);
    }

    @Test
    void the_identifier_of_another_year_is_another() {
        assertThat(Table.of("#org,#activity+name,#date+start", "IOM,Winter aid,1.11.2024.", "IOM,Winter aid,2025-11-01")
                .activities()).map(each -> each.identifier().value()).containsExactly("iom:winter-aid:2024-11-01",
                        "iom:winter-aid:2025-11-01");
    }

    @Test
    void the_row_is_identified_by_its_own_number_only_if_nothing_else_does() {
        assertThat(Table.of("#meta+id,#org,#activity,#adm2", "1,IOM,Aid,Niš", "2,IOM,Aid,Šid").activities()).hasSize(1);
        assertThat(Table.of("#meta+id,#org,#sector,#adm2", "1,IOM,WASH,Niš", "2,IOM,WASH,Šid").activities()).map(
                each -> each.identifier().value()).containsExactly("iom:1", "iom:2");
    }

    @Test
    void an_iati_identifier_is_kept_beside_the_own() {
        assertThat(Table.of("#org,#activity,#activity+id+iati", "IOM,a,XM-DAC-47066-RS.1").activity().externalIds())
                .containsExactly(new ExternalId("IATI", "XM-DAC-47066-RS.1"));
    }

    @Test
    void what_comes_after_a_corrected_row_is_the_same_activity() {
        ReportedActivity before = Table.of("#org,#activity+id,#activity+name", "IOM,7,Aid").activity();
        ReportedActivity after = Table.of("#activity +NAME,#org,#activity+id,#status", "Aid for all,IOM,7,planned")
                .activity();

        assertThat(after.identifier()).isEqualTo(before.identifier());
        assertThat(after.title()).isNotEqualTo(before.title());
    }
}
