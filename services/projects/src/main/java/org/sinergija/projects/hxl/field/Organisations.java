package org.sinergija.projects.hxl.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.projects.csv.CellText;
import org.sinergija.projects.exchange.Gazetteer;
import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.projects.exchange.ReportedParticipant;
import org.sinergija.projects.hxl.table.Row;
import org.sinergija.projects.hxl.table.Row.Cell;
import org.sinergija.projects.hxl.table.Tag;

/// Who stands in the `#org` columns of a row. Its lead is the first of those marked `+lead`, not marked at all, or marked with
/// the role that is nearest to answering for it.
///
/// @param lead null if it names none
public record Organisations(@Nullable ReportedOrganisation lead, List<ReportedParticipant> participants) {
    private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_ACRONYM = 50;
    private static final int LONGEST_REFERENCE = 100;

    /// What a column tells of an organisation.
    private enum Detail {
        NAME, ACRONYM, REFERENCE, TYPE, COUNTRY, OTHER;

        static Detail of(Tag tag) {
            if (tag.has("acronym", "abbr", "short")) {
                return ACRONYM;
            }
            if (tag.has("id", "code", "ref")) {
                return REFERENCE;
            }
            if (tag.has("type")) {
                return TYPE;
            }
            if (tag.has("country")) {
                return COUNTRY;
            }
            return tag.has("url", "website", "num", "count") ? OTHER : NAME;
        }
    }

    public static Organisations of(Row row) {
        Map<OrganisationPart, List<ReportedOrganisation>> byPart = new EnumMap<>(OrganisationPart.class);
        Map<OrganisationPart, Map<Integer, List<Cell>>> cells = new EnumMap<>(OrganisationPart.class);
        row.cells(tag -> tag.is("org")).forEach(cell -> cells.computeIfAbsent(OrganisationPart.of(cell.tag()),
                _ -> new LinkedHashMap<>()).computeIfAbsent(cell.column().ordinal(), _ -> new ArrayList<>()).add(cell));
        cells.forEach((part, sets) -> byPart.put(part, sets.values().stream().flatMap(set -> told(set).stream())
                .toList()));
        ReportedOrganisation lead = byPart.values().stream().flatMap(List::stream).findFirst().orElse(null);
        List<ReportedParticipant> participants = new ArrayList<>();
        byPart.forEach((part, told) -> told.stream().filter(each -> part.role() != null || !each.equals(lead)).forEach(
                each -> participants.add(new ReportedParticipant(each, Optional.ofNullable(part.role()).orElse(
                        ParticipantRole.ASSOCIATED)))));
        participants.sort(Comparator.comparing(ReportedParticipant::role));
        return new Organisations(lead, List.copyOf(participants));
    }

    /// The organisations of one set of columns; each cell may list several.
    private static List<ReportedOrganisation> told(List<Cell> set) {
        Map<Detail, List<String>> details = new EnumMap<>(Detail.class);
        set.forEach(
                cell -> details.putIfAbsent(Detail.of(cell.tag()), CellText.several(CellText.onOneLine(cell.text()))));
        int most = Math.max(details.getOrDefault(Detail.NAME, List.of()).size(), Math.max(details.getOrDefault(
                Detail.REFERENCE, List.of()).size(), details.getOrDefault(Detail.ACRONYM, List.of()).size()));
        List<ReportedOrganisation> told = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            one(details, i).ifPresent(told::add);
        }
        return told;
    }

    private static Optional<ReportedOrganisation> one(Map<Detail, List<String>> details, int index) {
        String acronym = at(details, Detail.ACRONYM, index, LONGEST_ACRONYM);
        String name = at(details, Detail.NAME, index, LONGEST_NAME);
        String reference = at(details, Detail.REFERENCE, index, LONGEST_REFERENCE);
        String called = name == null ? acronym : name;
        if (called == null && reference == null) {
            return Optional.empty();
        }
        String country = at(details, Detail.COUNTRY, index, LONGEST_NAME);
        String type = at(details, Detail.TYPE, index, LONGEST_NAME);
        return Optional.of(new ReportedOrganisation(reference,
                called == null ? null : LocalizedText.of(TextLanguage.of(called, ""), called), acronym,
                type == null ? null : type(type), country == null ? null : country(country)));
    }

    private static @Nullable String country(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return ISO_COUNTRIES.contains(code)
                ? code
                : Gazetteer.OWN.country(code).or(() -> Gazetteer.OWN.named(null, text))
                        .map(found -> found.code().substring(0,
                                2))
                        .orElse(null);
    }

    private static @Nullable String at(Map<Detail, List<String>> details, Detail detail, int index, int longest) {
        List<String> values = details.getOrDefault(detail, List.of());
        String value = index < values.size() ? values.get(index) : "";
        return value.isEmpty() ? null : CellText.shortened(value, longest);
    }

    private static @Nullable OrganisationType type(String text) {
        return switch (CellText.key(text)) {
            case "ngo", "ingo", "nngo", "lngo", "international ngo", "national ngo", "local ngo", "cso", "cbo",
                    "civil society",
                    "red cross", "red cross red crescent", "rcrc" ->
                OrganisationType.CIVIL_SOCIETY;
            case "un", "un agency", "united nations", "io", "igo", "international organisation",
                    "international organization" ->
                OrganisationType.INTERNATIONAL_ORGANISATION;
            case "government", "gov", "ministry", "national government" -> OrganisationType.GOVERNMENT;
            case "municipality", "local government", "local authority", "local authorities" ->
                OrganisationType.LOCAL_AUTHORITY;
            case "donor", "foundation" -> OrganisationType.DONOR;
            case "private", "private sector", "company" -> OrganisationType.PRIVATE_SECTOR;
            case "academia", "academic", "university", "research" -> OrganisationType.ACADEMIC;
            case "eu agency" -> OrganisationType.EU_AGENCY;
            default -> named(text);
        };
    }

    private static @Nullable OrganisationType named(String text) {
        String name = CellText.key(text).toUpperCase(Locale.ROOT).replace(' ', '_');
        for (OrganisationType type : OrganisationType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        return null;
    }
}
