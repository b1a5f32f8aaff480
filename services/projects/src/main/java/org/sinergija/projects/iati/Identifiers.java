package org.sinergija.projects.iati;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.value.InvalidValue;
import org.sinergija.projects.xml.Element;
import org.sinergija.projects.xml.Node;

/// What others call an activity. The scheme of an other identifier is whose it is: the reference of its owner, else the
/// owner's name, else the reporting organisation. Identifiers of organisations (types B1, B9) are none of the activity.
final class Identifiers {
    static final String IATI = "IATI";
    /// Of what the activity was called in IATI before.
    private static final String FORMER = "IATI-A3";
    private static final Set<String> OF_ACTIVITIES = Set.of("A1", "A2", "A3", "A9");
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{2}-[^/&|?\\s]+");

    private Identifiers() {}

    /// Empty if it is no identifier of the activity, or too long for the register.
    ///
    /// @param reporter whose it is if nobody else is named
    static Optional<ExternalId> reported(Element element, Element reporter) {
        String type = Objects.requireNonNullElse(element.attribute("type"), "");
        String value = element.attribute("ref");
        if (value == null || !OF_ACTIVITIES.contains(type)) {
            return Optional.empty();
        }
        String scheme = type.equals("A3") ? FORMER : owner(element, reporter).orElse(IATI);
        if (scheme.equals(IATI)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ExternalId(scheme, value));
        } catch (InvalidValue tooLong) {
            return Optional.empty();
        }
    }

    static Element element(ExternalId id) {
        Element element = Element.of("other-identifier").with("ref", id.value());
        if (id.scheme().equals(FORMER)) {
            return element.with("type", "A3");
        }
        Element owner = REFERENCE.matcher(id.scheme()).matches()
                ? Element.of("owner-org").with("ref", id.scheme())
                : Element.of("owner-org", Element.of("narrative", new Node.Text(id.scheme())));
        return element.with("type", "A9").with(List.of(owner));
    }

    private static Optional<String> owner(Element element, Element reporter) {
        return Stream.concat(element.children("owner-org").stream(), Stream.of(reporter))
                .flatMap(Identifiers::names).filter(name -> !name.isBlank()).findFirst();
    }

    private static Stream<String> names(Element organisation) {
        return Stream.concat(Stream.ofNullable(organisation.attribute("ref")),
                organisation.children("narrative").stream().map(Element::text));
    }
}
