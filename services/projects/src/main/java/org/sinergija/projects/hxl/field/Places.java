package org.sinergija.projects.hxl.field;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.Territory;
import org.sinergija.projects.exchange.Gazetteer;
import org.sinergija.projects.hxl.table.Row;
import org.sinergija.projects.hxl.table.Row.Cell;

/// Where a row says that something is done. Of each place that it names the smallest territory that is known; a point counts
/// where it does not contradict the names.
public final class Places {
    private static final Gazetteer GAZETTEER = Gazetteer.OWN;
    /// From the largest to the smallest.
    private static final List<String> NAMED = List.of("adm2", "adm3", "adm4", "adm5", "loc");
    private static final Pattern BETWEEN = Pattern.compile("[|;,\\n]");
    private static final Pattern PAIR = Pattern.compile("\\(?\\s*(-?\\d{1,3}(?:\\.\\d{1,12})?)\\s*[,; ]\\s*"
            + "(-?\\d{1,3}(?:\\.\\d{1,12})?)\\s*\\)?");
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d{1,17})?");
    private static final int LONGEST_NAME = 200;

    private final Set<Territory> territories = new LinkedHashSet<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<String> contradictions = new LinkedHashSet<>();

    private Places() {}

    public static Places of(Row row) {
        Places places = new Places();
        Map<Integer, List<Cell>> sets = new TreeMap<>();
        row.cells(tag -> tag.is("country", "adm1", "loc", "geo") || NAMED.contains(tag.name()))
                .filter(cell -> cell.text()
                        .length() <= LONGEST_NAME)
                .forEach(cell -> sets.computeIfAbsent(cell.column().ordinal(),
                        _ -> new ArrayList<>()).add(cell));
        List<Cell> countries = sets.getOrDefault(0, List.of()).stream().filter(cell -> cell.tag().is("country"))
                .toList();
        sets.forEach((ordinal, cells) -> {
            boolean ownCountry = cells.stream().anyMatch(cell -> cell.tag().is("country"));
            places.add(cells, ownCountry ? List.of() : countries);
        });
        return places;
    }

    public Set<Territory> territories() {
        return territories;
    }

    /// Names that no territory is found for, or only the one that they lie in.
    public Set<String> unknown() {
        return unknown;
    }

    /// Points that lie elsewhere than the names say.
    public Set<String> contradictions() {
        return contradictions;
    }

    private void add(List<Cell> cells, List<Cell> moreCells) {
        List<Cell> all = new ArrayList<>(moreCells);
        all.addAll(cells);
        Set<Territory> countries = found(all, "country", null, GAZETTEER::named);
        String country = only(countries);
        Set<Territory> units = found(all, "adm1", country, GAZETTEER::unit);
        String within = units.size() == 1 ? only(units) : country;
        Set<Territory> smallest = units.isEmpty() ? countries : units;
        boolean named = false;
        for (String level : NAMED) {
            Set<Territory> found = found(all, level, within, GAZETTEER::named);
            if (!found.isEmpty()) {
                smallest = found;
                named = true;
            }
        }
        Optional<Territory> point = point(all);
        if (point.isPresent() && !named) {
            smallest = atPoint(point.get(), smallest);
        }
        territories.addAll(smallest);
        if (!named && point.isEmpty()) {
            noteUnknown(all, countries, units);
        }
    }

    private Set<Territory> atPoint(Territory point, Set<Territory> named) {
        boolean agrees = named.isEmpty()
                || named.stream().anyMatch(each -> CodeList.TERRITORIES.isWithin(point.code(), each
                        .code()));
        boolean inside = named.stream().anyMatch(each -> CodeList.TERRITORIES.isWithin(each.code(), point.code()));
        if (agrees) {
            return Set.of(point);
        }
        if (!inside) {
            contradictions.add("%s, not %s".formatted(point.code(), named.stream().map(Territory::code).toList()));
        }
        return named;
    }

    private void noteUnknown(List<Cell> cells, Set<Territory> countries, Set<Territory> units) {
        boolean divided = countries.isEmpty() || countries.stream().anyMatch(each -> CodeList.TERRITORIES.within(each
                .code()).size() > 1);
        for (Cell cell : cells) {
            boolean country = cell.tag().is("country");
            boolean resolved = country ? !countries.isEmpty() : cell.tag().is("adm1") && !units.isEmpty();
            if (!resolved && !isCode(cell) && !cell.tag().is("geo") && (country || divided)) {
                unknown.add(cell.text());
            }
        }
    }

    private static Set<Territory> found(List<Cell> cells, String level, @Nullable String within,
            BiFunction<@Nullable String, String, Optional<Territory>> search) {
        Set<Territory> found = new LinkedHashSet<>();
        for (Cell cell : cells) {
            if (cell.tag().is(level) && found.isEmpty()) {
                found.addAll(isCode(cell) ? coded(cell.text(), within) : searched(cell.text(), within, search));
            }
        }
        return found;
    }

    private static Set<Territory> coded(String text, @Nullable String within) {
        Set<Territory> found = new LinkedHashSet<>();
        BETWEEN.splitAsStream(text).forEach(code -> GAZETTEER.coded(code).filter(each -> within == null
                || CodeList.TERRITORIES.isWithin(each.code(), within)).ifPresent(found::add));
        return found;
    }

    /// The whole text is a place, or each of its parts.
    private static Set<Territory> searched(String text, @Nullable String within,
            BiFunction<@Nullable String, String, Optional<Territory>> search) {
        Optional<Territory> whole = search.apply(within, text).or(() -> within == null && text.length() <= 3
                ? GAZETTEER.country(text)
                : Optional.empty());
        if (whole.isPresent()) {
            return Set.of(whole.get());
        }
        List<String> parts = BETWEEN.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty()).toList();
        Set<Territory> found = new LinkedHashSet<>();
        parts.forEach(part -> search.apply(within, part).ifPresent(found::add));
        return parts.size() > 1 && found.size() == parts.size() ? found : Set.of();
    }

    private static Optional<Territory> point(List<Cell> cells) {
        Double latitude = null;
        Double longitude = null;
        for (Cell cell : cells) {
            if (cell.tag().is("geo")) {
                Matcher pair = PAIR.matcher(cell.text());
                if (cell.tag().has("lat") && latitude == null) {
                    latitude = degrees(cell.text());
                } else if (cell.tag().has("lon", "long") && longitude == null) {
                    longitude = degrees(cell.text());
                } else if (pair.matches() && latitude == null) {
                    latitude = degrees(pair.group(1));
                    longitude = degrees(pair.group(2));
                }
            }
        }
        return latitude == null || longitude == null ? Optional.empty() : GAZETTEER.at(latitude, longitude);
    }

    private static @Nullable Double degrees(String text) {
        String plain = text.strip().replace(',', '.').toLowerCase(Locale.ROOT);
        return DEGREES.matcher(plain).matches() ? Double.valueOf(plain) : null;
    }

    private static boolean isCode(Cell cell) {
        return cell.tag().has("code", "id", "pcode", "iso2", "iso3");
    }

    private static @Nullable String only(Set<Territory> territories) {
        return territories.size() == 1 ? territories.iterator().next().code() : null;
    }
}
