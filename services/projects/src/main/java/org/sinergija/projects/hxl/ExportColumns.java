package org.sinergija.projects.hxl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.projects.hxl.field.TextLanguage;
import org.sinergija.projects.hxl.table.Tag;

/// The columns of an export, from left to right.
final class ExportColumns {
    static final Tag TITLE = Tag.of("activity", "name");
    static final Tag SUMMARY = Tag.of("description");
    static final Tag OBJECTIVES = Tag.of("description", "objectives");
    static final Tag LEAD = Tag.of("org", "lead");
    static final Tag THEME_NAMES = Tag.of("sector", "name", "list");
    static final Tag TARGET_GROUP_NAMES = Tag.of("beneficiary", "name", "list");
    static final Tag ACTIVITY_TYPE_NAMES = Tag.of("activity", "type", "name", "list");
    static final Tag OUTPUTS = Tag.of("output", "name", "list");
    static final Tag COUNTRY = Tag.of("country", "name");
    static final Tag COUNTRY_CODE = Tag.of("country", "code");
    static final Tag UNIT = Tag.of("adm1", "name");
    static final Tag UNIT_CODE = Tag.of("adm1", "code");
    static final Tag MUNICIPALITY = Tag.of("adm2", "name");
    static final Tag START = Tag.of("date", "start");
    static final Tag END = Tag.of("date", "end");
    static final Tag STATUS = Tag.of("status");
    static final Tag AMOUNT = Tag.of("value");
    static final Tag CURRENCY = Tag.of("currency");

    private static final List<String> LANGUAGES = List.of("en", "sq", "bs", "hr", "sr-Latn", "sr-Cyrl", "mk", "cnr");

    /// What people call them, by tag.
    static final Map<Tag, String> ALL = all();

    private ExportColumns() {}

    static Tag of(ParticipantRole role) {
        return Tag.of("org", "list", switch (role) {
            case FUNDING -> "funder";
            case IMPLEMENTING -> "impl";
            case ACCOUNTABLE, EXTENDING, BENEFICIARY, ASSOCIATED -> role.name().toLowerCase(Locale.ROOT);
        });
    }

    private static Map<Tag, String> all() {
        Map<Tag, String> all = new LinkedHashMap<>();
        all.put(OwnColumns.ID, "Identifier");
        all.put(OwnColumns.SCHEME, "Kind of identifier");
        addTexts(all, TITLE, "Title");
        addOrganisations(all, LEAD, "Lead organisation");
        for (ParticipantRole role : ParticipantRole.values()) {
            addOrganisations(all, of(role), "Organisations, " + role.name().toLowerCase(Locale.ROOT));
        }
        all.put(THEME_NAMES, "Themes");
        all.put(OwnColumns.THEMES, "Theme codes");
        all.put(ACTIVITY_TYPE_NAMES, "Activity types");
        all.put(OwnColumns.ACTIVITY_TYPES, "Activity type codes");
        all.put(TARGET_GROUP_NAMES, "Target groups");
        all.put(OwnColumns.TARGET_GROUPS, "Target group codes");
        all.put(COUNTRY, "Country");
        all.put(COUNTRY_CODE, "Country code");
        all.put(UNIT, "Region");
        all.put(UNIT_CODE, "Region code");
        all.put(MUNICIPALITY, "Municipality");
        all.put(OwnColumns.TERRITORY, "Territory code");
        all.put(START, "Start");
        all.put(END, "End");
        all.put(STATUS, "Status");
        all.put(AMOUNT, "Budget");
        all.put(CURRENCY, "Currency");
        addTexts(all, SUMMARY, "Summary");
        addTexts(all, OBJECTIVES, "Objectives");
        all.put(OUTPUTS, "Outputs");
        OwnColumns.KEPT.forEach((name, tag) -> all.put(tag, name));
        all.put(OwnColumns.OTHER_IDS, "Other identifiers");
        all.put(OwnColumns.RELATED, "Related activities");
        all.put(OwnColumns.REST, "Anything else");
        return all;
    }

    private static void addTexts(Map<Tag, String> all, Tag tag, String name) {
        LANGUAGES.forEach(language -> all.put(tag.with(TextLanguage.attribute(language)), "%s (%s)".formatted(name,
                language)));
    }

    private static void addOrganisations(Map<Tag, String> all, Tag tag, String name) {
        List.of("name", "acronym", "id", "type", "country")
                .forEach(detail -> all.put(tag.with(detail), "%s: %s".formatted(name,
                        detail)));
    }
}
