package org.sinergija.projects.iati;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.sinergija.contracts.reference.Code;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;
import org.sinergija.projects.exchange.Gazetteer;
import org.sinergija.projects.iati.standard.Findings;
import org.sinergija.projects.xml.Element;

import static org.sinergija.projects.iati.standard.Findings.quoted;

/// Recipient countries and locations as the register's territories.
final class Places {
    /// Code list GeographicVocabulary of IATI: ISO 3166.
    private static final String ISO = "A4";
    private static final int MOST = 200;
    /// That are looked up.
    private static final int MOST_LOCATIONS = 1_000;

    private Places() {}

    /// A country goes where all its locations are known: they say it better.
    static List<Territory> territories(Element activity, Findings findings) {
        Set<Territory> countries = countries(activity, findings);
        Set<Territory> places = new LinkedHashSet<>();
        List<Element> locations = activity.children("location");
        boolean allKnown = locations.size() <= MOST_LOCATIONS;
        for (Element location : locations.stream().limit(MOST_LOCATIONS).toList()) {
            Optional<Territory> place = place(location, countries);
            place.ifPresent(places::add);
            allKnown &= place.isPresent();
        }
        Set<Territory> territories = new LinkedHashSet<>();
        for (Territory country : countries) {
            if (!allKnown || places.stream().noneMatch(place -> isInside(place, country))) {
                territories.add(country);
            }
        }
        territories.addAll(places);
        if (territories.size() > MOST) {
            findings.warn(activity, "location", "The activity has %d territories.".formatted(territories.size()),
                    "The register keeps the first %d; all are kept for exports.".formatted(MOST));
        }
        return territories.stream().limit(MOST).toList();
    }

    static List<Element> elements(List<Territory> territories) {
        Set<String> countries = new LinkedHashSet<>();
        List<Element> locations = new ArrayList<>();
        for (Territory territory : territories) {
            List<String> around = CodeList.TERRITORIES.ancestors(territory.code());
            countries.add(around.isEmpty() ? territory.code() : around.getLast());
            if (!around.isEmpty()) {
                locations.add(location(territory.code(), around.getLast()));
            }
        }
        List<Element> elements = new ArrayList<>();
        for (String country : countries) {
            Element element = Element.of("recipient-country").with("code", country);
            elements.add(countries.size() == 1 ? element.with("percentage", "100") : element);
        }
        elements.addAll(locations);
        return elements;
    }

    private static Element location(String code, String country) {
        Code known = CodeList.TERRITORIES.find(code);
        List<Element> content = new ArrayList<>();
        if (known != null && !known.labels().isEmpty()) {
            content.add(Element.of("name", Texts.narratives(new LocalizedText(known.labels()))));
        }
        content.add(Element.of("administrative").with("code", country).with("vocabulary", ISO).with("level", "0"));
        return Element.of("location", content).with("ref", code);
    }

    /// The activity's own, else those of its transactions: the standard allows the one or the other.
    private static Set<Territory> countries(Element activity, Findings findings) {
        List<Element> elements = new ArrayList<>(activity.children("recipient-country"));
        if (elements.isEmpty()) {
            activity.children("transaction")
                    .forEach(transaction -> elements.addAll(transaction.children("recipient-country")));
        }
        Set<Territory> countries = new LinkedHashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (Element element : elements) {
            String code = Objects.requireNonNullElse(element.attribute("code"), "").toUpperCase(Locale.ROOT);
            Optional<Territory> country = Gazetteer.OWN.country(code);
            country.ifPresent(countries::add);
            if (country.isEmpty() && unknown.add(code)) {
                findings.warn(element, "recipient-country/@code", "%s is no country code.".formatted(quoted(code)),
                        "The register does not use it; give a code of ISO 3166-1 such as RS, or XK for Kosovo.");
            }
        }
        return countries;
    }

    /// By its codes; where they tell no more than a country, by its name there, else by its point.
    private static Optional<Territory> place(Element location, Set<Territory> countries) {
        Optional<Territory> coded = coded(location);
        if (coded.isPresent() && !CodeList.TERRITORIES.ancestors(coded.get().code()).isEmpty()) {
            return coded;
        }
        Set<Territory> around = coded.map(Set::of).orElse(countries);
        return named(location, around).or(() -> at(location).filter(place -> around.isEmpty()
                || around.stream().anyMatch(country -> isInside(place, country)))).or(() -> coded);
    }

    /// The narrowest of all that it has codes of.
    private static Optional<Territory> coded(Element location) {
        return Stream.of(List.of(location), location.children("location-id"), location.children("administrative"))
                .flatMap(List::stream).flatMap(element -> Stream.of("ref", "code").map(element::attribute))
                .filter(Objects::nonNull).flatMap(code -> Gazetteer.OWN.coded(code).stream())
                .reduce((first, next) -> isInside(next, first) ? next : first);
    }

    private static Optional<Territory> named(Element location, Set<Territory> countries) {
        List<String> names = location.children("name").stream().flatMap(name -> name.children("narrative").stream())
                .map(Element::text).filter(name -> !name.isBlank()).toList();
        return countries.stream().flatMap(country -> names.stream()
                .flatMap(name -> Gazetteer.OWN.named(country.code(), name).stream())).findFirst();
    }

    private static Optional<Territory> at(Element location) {
        String[] numbers = location.child("point").flatMap(point -> point.child("pos")).map(Element::text).orElse("")
                .split("[\\s,]+", -1);
        if (numbers.length != 2) {
            return Optional.empty();
        }
        try {
            double latitude = Double.parseDouble(numbers[0]);
            double longitude = Double.parseDouble(numbers[1]);
            boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
            return onEarth ? Gazetteer.OWN.at(latitude, longitude) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static boolean isInside(Territory territory, Territory enclosing) {
        return CodeList.TERRITORIES.isWithin(territory.code(), enclosing.code());
    }
}
