package org.sinergija.projects.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.reference.Code;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.Territory;

/// Finds the territories that names, codes and points in files mean; none where several could be meant.
public final class Gazetteer {
    /// What others write the names of countries in, besides the languages of our labels.
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("es"),
            Locale.GERMAN, Locale.ITALIAN);
    private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String COUNTRY = "COUNTRY";
    private static final String MUNICIPALITY = "MUNICIPALITY";

    public static final Gazetteer OWN = new Gazetteer(CodeList.TERRITORIES, TerritoryNames.read(),
            TerritoryMap.read());

    private final CodeList territories;
    private final TerritoryMap map;
    private final Map<String, Set<String>> byName = new HashMap<>();
    /// `Berat County` by `berat`, for those who leave out what kind of unit it is.
    private final Map<String, Set<String>> byBareName = new HashMap<>();
    private final Map<String, String> byCode = new HashMap<>();

    private Gazetteer(CodeList territories, List<TerritoryNames> others, TerritoryMap map) {
        this.territories = territories;
        this.map = map;
        territories.codes().forEach(this::add);
        others.stream().filter(names -> territories.contains(names.code())).forEach(this::add);
    }

    /// @param code ISO 3166-1 alpha-2 or alpha-3, or what is written in place of it: `UK`, `EL`, `XKX`
    public Optional<Territory> country(String code) {
        return coded(code).filter(territory -> isOfLevel(territory.code(), COUNTRY));
    }

    /// A territory of that name in any language and script; of a municipality and a unit that bear one name, the municipality.
    ///
    /// @param within a country or other code of ours that it lies inside, where that is known
    public Optional<Territory> named(@Nullable String within, String name) {
        return anyOf(candidates(within, name, code -> true))
                .or(() -> onlyOf(PlaceName.parts(name).stream().flatMap(part -> anyOf(candidates(within, part,
                        code -> true)).stream()).collect(Collectors.toSet())));
    }

    /// As [#named], but of a municipality and a unit that bear one name, the unit.
    public Optional<Territory> unit(@Nullable String within, String name) {
        Set<String> units = candidates(within, name, code -> !isOfLevel(code, MUNICIPALITY));
        return units.isEmpty() ? named(within, name) : anyOf(units);
    }

    /// The municipality whose centre is within 10 km, else the country if the point surely lies in one of the six.
    ///
    /// @param latitude WGS 84, in degrees, as `longitude` is
    public Optional<Territory> at(double latitude, double longitude) {
        return map.at(latitude, longitude).map(Territory::new);
    }

    /// By a code of ours, ISO 3166-1 alpha-3, or a code that ISO 3166-2 had before; in any case. Place codes of OCHA are not
    /// taken: their numbers are like those of ISO and mean other places.
    public Optional<Territory> coded(String code) {
        return Optional.ofNullable(byCode.get(code.strip().toUpperCase(Locale.ROOT))).map(Territory::new);
    }

    private Set<String> candidates(@Nullable String within, String name, Predicate<String> eligible) {
        Predicate<String> fits = eligible.and(code -> within == null || territories.isWithin(code, within));
        for (String form : PlaceName.forms(name)) {
            for (Map<String, Set<String>> index : List.of(byName, byBareName)) {
                Set<String> found = index.getOrDefault(form, Set.of()).stream().filter(fits).collect(Collectors
                        .toSet());
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return Set.of();
    }

    /// The one that lies inside all others.
    private Optional<Territory> anyOf(Set<String> codes) {
        return codes.stream().filter(code -> codes.stream().allMatch(other -> territories.isWithin(code, other)))
                .findAny().map(Territory::new);
    }

    private static Optional<Territory> onlyOf(Set<Territory> territories) {
        return territories.size() == 1 ? territories.stream().findAny() : Optional.empty();
    }

    private void add(Code territory) {
        String code = territory.code();
        byCode.put(code.toUpperCase(Locale.ROOT), code);
        territory.labels().values().forEach(label -> add(code, label));
        if (isOfLevel(code, COUNTRY) && ISO_COUNTRIES.contains(code)) {
            Locale country = Locale.of("", code);
            byCode.put(country.getISO3Country(), code);
            LANGUAGES.forEach(language -> add(code, country.getDisplayCountry(language)));
        }
    }

    private void add(TerritoryNames names) {
        names.names().forEach(name -> add(names.code(), name));
        names.codes().forEach(code -> byCode.put(code, names.code()));
    }

    private void add(String code, String name) {
        List<String> parts = PlaceName.parts(name);
        parts.forEach(part -> put(byName, PlaceName.key(part), code));
        put(byName, PlaceName.key(name), code);
        PlaceName.bare(PlaceName.key(name)).forEach(bare -> put(byBareName, bare, code));
        parts.forEach(part -> PlaceName.bare(PlaceName.key(part)).forEach(bare -> put(byBareName, bare, code)));
    }

    private static void put(Map<String, Set<String>> index, String key, String code) {
        index.computeIfAbsent(key, _ -> new TreeSet<>()).add(code);
    }

    private boolean isOfLevel(String code, String level) {
        Code territory = territories.find(code);
        return territory != null && level.equals(territory.level());
    }
}
