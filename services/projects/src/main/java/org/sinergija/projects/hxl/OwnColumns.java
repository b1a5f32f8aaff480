package org.sinergija.projects.hxl;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.Relation;
import org.sinergija.projects.csv.CellText;
import org.sinergija.projects.exchange.ReportedRelation;
import org.sinergija.projects.hxl.table.Header;
import org.sinergija.projects.hxl.table.Tag;

import static java.util.Map.entry;

/// The columns of an export that say in our own codes what others say in words. A table that has them is one of ours, and in it
/// they alone count.
final class OwnColumns {
    /// What kind of identifier is in `#activity+id`.
    static final Tag SCHEME = Tag.of("meta", "id", "scheme");
    static final Tag ID = Tag.of("activity", "id");
    static final Tag OTHER_IDS = Tag.of("meta", "id", "other", "list");
    static final Tag RELATED = Tag.of("meta", "related", "list");
    static final Tag THEMES = Tag.of("sector", "code", "list", "v_sinergija");
    static final Tag TARGET_GROUPS = Tag.of("beneficiary", "code", "list", "v_sinergija");
    static final Tag ACTIVITY_TYPES = Tag.of("activity", "type", "code", "list", "v_sinergija");
    static final Tag TERRITORY = Tag.of("loc", "code", "v_sinergija");
    /// What has no column, as JSON: texts by their tags.
    static final Tag REST = Tag.of("meta", "rest");

    /// What most 3W tables have and the register has no place for, by name.
    static final Map<String, Tag> KEPT = new TreeMap<>(Map.ofEntries(entry("Subsector", Tag.of("subsector")), entry(
            "Modality", Tag.of("modality")), entry("Indicator", Tag.of("indicator")), entry("Output", Tag.of("output")),
            entry("Beneficiaries", Tag.of("beneficiary")), entry("People targeted", Tag.of("targeted")),
            entry("People targeted, female", Tag.of("targeted", "f")),
            entry("People targeted, male", Tag.of("targeted", "m")), entry("People reached", Tag.of("reached")),
            entry("People reached, female", Tag.of("reached", "f")),
            entry("People reached, male", Tag.of("reached", "m")), entry("People affected", Tag.of("affected")),
            entry("People in need", Tag.of("inneed"))));

    private OwnColumns() {}

    static boolean areIn(Header header) {
        return header.columns().stream().anyMatch(column -> column.tag().equals(SCHEME));
    }

    static String written(Stream<ExternalId> ids) {
        return CellText.joined(ids.map(OwnColumns::written));
    }

    /// Those of a cell; what a person has written into it that is none is left out.
    static List<ExternalId> ids(String text) {
        return CellText.several(text).stream().map(OwnColumns::id).flatMap(Optional::stream).toList();
    }

    static String writtenRelations(Stream<ReportedRelation> relations) {
        return CellText.joined(relations.map(each -> each.relation() + " " + written(each.activity())));
    }

    static List<ReportedRelation> relations(String text) {
        return CellText.several(text).stream().map(OwnColumns::relation).flatMap(Optional::stream).toList();
    }

    private static Optional<ReportedRelation> relation(String text) {
        int space = text.indexOf(' ');
        return Arrays.stream(Relation.values())
                .filter(each -> space > 0 && each.name().equals(text.substring(0, space)))
                .findFirst().flatMap(each -> id(text.substring(space + 1)).map(id -> new ReportedRelation(each, id)));
    }

    private static String written(ExternalId id) {
        return encoded(id.scheme()) + ":" + encoded(id.value());
    }

    private static Optional<ExternalId> id(String text) {
        int colon = text.indexOf(':');
        try {
            return colon < 0
                    ? Optional.empty()
                    : Optional
                            .of(new ExternalId(decoded(text.substring(0, colon)), decoded(text.substring(colon + 1))));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
