package org.sinergija.projects.hxl.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TagTest {

    @ParameterizedTest
    @CsvSource({"#org+lead+name, #org+lead+name", "#ORG +Name+ lead, #org+lead+name",
            "' # org +name + lead ', #org+lead+name",
            "＃adm1+code, #adm1+code", "'''#org', #org", "#activity+name+sr-Latn, #activity+name+sr_latn"})
    void case_spaces_and_the_order_of_attributes_do_not_matter(String cell, String tag) {
        assertThat(Tag.parse(cell)).map(Tag::canonical).contains(Tag.parse(tag).orElseThrow().canonical());
        assertThat(Tag.parse(cell)).isEqualTo(Tag.parse(tag));
    }

    @ParameterizedTest
    @CsvSource({"#lat_deg, #geo+lat", "#activity_id, #activity+id", "#org_id, #org+id", "#start_date, #date+start",
            "#people_num, #population", "#adm1_code, #adm1+code"})
    void tags_of_the_drafts_are_those_of_today(String draft, String today) {
        assertThat(Tag.parse(draft)).map(Tag::toString).contains(today);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "org", "#", "#1", "#org name", "#org++name", "# of people", "Sector #3", "#org+name!"})
    void other_texts_are_no_tags(String cell) {
        assertThat(Tag.parse(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#contact", "#contact+name+lead", "#org+email", "#name", "#phone", "#loc+phone"})
    void people_and_how_to_reach_them_are_personal(String cell) {
        assertThat(Tag.parse(cell)).hasValueSatisfying(tag -> assertThat(tag.isPersonal()).isTrue());
    }

    @Test
    void a_tag_is_shown_as_it_was_written_and_kept_in_one_order() {
        Tag tag = Tag.parse("#org +name +lead").orElseThrow();

        assertThat(tag).hasToString("#org+name+lead");
        assertThat(tag.canonical()).isEqualTo("#org+lead+name");
    }

    @Test
    void an_organisation_is_not_personal() {
        assertThat(Tag.of("org", "name").isPersonal()).isFalse();
    }
}
