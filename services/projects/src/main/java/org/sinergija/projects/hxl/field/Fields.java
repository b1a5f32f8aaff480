package org.sinergija.projects.hxl.field;

import java.util.function.Predicate;
import java.util.stream.Stream;

import org.sinergija.projects.hxl.table.Tag;

/// Which columns tell what the register has a place for.
public final class Fields {
    public static final Predicate<Tag> TITLE = tag -> tag.is("activity", "project")
            && !tag.has("id", "code", "type", "num",
                    "related");
    public static final Predicate<Tag> OBJECTIVES = tag -> tag.is("objective", "objectives")
            || (tag.is("description") && tag.has("objective", "objectives"));
    public static final Predicate<Tag> SUMMARY = tag -> tag.is("description") && !OBJECTIVES.test(tag);
    public static final Predicate<Tag> START = tag -> tag.is("date") && tag.has("start") && !tag.has("end");
    public static final Predicate<Tag> END = tag -> tag.is("date") && tag.has("end") && !tag.has("start");
    public static final Predicate<Tag> STATUS = tag -> tag.is("status");
    public static final Predicate<Tag> AMOUNT = tag -> tag.is("budget")
            || (tag.is("value") && !tag.has("spent", "paid", "transfer", "disbursed"));
    public static final Predicate<Tag> CURRENCY = tag -> tag.is("currency");
    public static final Predicate<Tag> IDENTIFIER = tag -> tag.is("activity", "project") && tag.has("id", "code")
            && !tag.has(
                    "type", "iati", "related");
    public static final Predicate<Tag> IATI_IDENTIFIER = tag -> tag.is("activity", "project", "meta")
            && tag.has("iati");
    /// Of the row, in some tables; of the activity, where nothing else identifies it.
    public static final Predicate<Tag> ROW_IDENTIFIER = tag -> tag.is("meta") && tag.has("id")
            && !tag.has("scheme", "other",
                    "iati");
    public static final Predicate<Tag> SECTOR = tag -> tag.is("sector", "subsector", "cluster");
    /// What else may tell what is done, and how.
    public static final Predicate<Tag> WORDING = tag -> (tag.is("activity") && tag.has("type"))
            || tag.is("modality", "output",
                    "subactivity");
    /// Numbers of people, of which groups the attributes tell.
    public static final Predicate<Tag> PEOPLE = tag -> tag.is("targeted", "reached", "affected", "inneed", "population",
            "beneficiary");

    private Fields() {}

    public static boolean haveAPlaceFor(Tag tag) {
        return Stream.of(TITLE, OBJECTIVES, SUMMARY, START, END, STATUS, AMOUNT, CURRENCY, IDENTIFIER, IATI_IDENTIFIER,
                ROW_IDENTIFIER).anyMatch(field -> field.test(tag)) || tag.is("org", "meta") || tag.isPersonal();
    }
}
