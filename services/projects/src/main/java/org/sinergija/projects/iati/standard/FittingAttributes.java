package org.sinergija.projects.iati.standard;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

import org.sinergija.projects.iati.standard.Shape.Attribute;
import org.sinergija.projects.iati.standard.Shape.Need;
import org.sinergija.projects.iati.standard.Shape.Strangers;
import org.sinergija.projects.xml.Element;

import static org.sinergija.projects.iati.standard.Findings.quoted;

/// Fits the attributes of an element to its shape.
final class FittingAttributes {
    private static final Comparator<QName> BY_NAME = Comparator.comparing(QName::getNamespaceURI).thenComparing(
            QName::getLocalPart);

    private final Findings findings;

    FittingAttributes(Findings findings) {
        this.findings = findings;
    }

    /// In the order of the shape; those of other namespaces by name after them.
    Map<QName, String> fitting(Element element, Shape shape, String place) {
        Map<QName, String> fitting = new LinkedHashMap<>();
        for (Attribute known : shape.attributes().values()) {
            QName name = name(known);
            String value = element.attributes().get(name);
            if (value != null && !(name.equals(Element.LANGUAGE) && value.isBlank())) {
                usual(element, known, value, place).ifPresent(usual -> fitting.put(name, usual));
            }
        }
        Map<QName, String> strangers = new TreeMap<>(BY_NAME);
        element.attributes().forEach((name, value) -> {
            if (name.getNamespaceURI().isEmpty()) {
                warnIfUnknown(element, shape, name.getLocalPart(), value, place);
            } else if (shape.strangers() == Strangers.WELCOME && !fitting.containsKey(name)) {
                stranger(name, value).ifPresent(usual -> strangers.put(name, usual));
            }
        });
        fitting.putAll(strangers);
        return fitting;
    }

    /// Whether all are there that the standard wants; tells the first that is not.
    boolean areComplete(Element element, Map<QName, String> fitting, Shape shape, String place) {
        for (Attribute known : shape.attributes().values()) {
            QName name = name(known);
            if (known.need() == Need.REQUIRED && !fitting.containsKey(name)) {
                if (!element.attributes().containsKey(name)) {
                    findings.warn(element, Fitting.within(place, "@" + known.name()),
                            "%s has no attribute %s.".formatted(element.name().getLocalPart(), known.name()),
                            "Without it this %s is left out; add it.".formatted(element.name().getLocalPart()));
                }
                return false;
            }
        }
        return true;
    }

    /// In an element of another namespace, where only the attributes that every element may have are checked.
    Map<QName, String> ofStranger(Element element) {
        Map<QName, String> fitting = new TreeMap<>(BY_NAME);
        element.attributes()
                .forEach((name, value) -> stranger(name, value).ifPresent(usual -> fitting.put(name, usual)));
        return fitting;
    }

    private Optional<String> usual(Element element, Attribute known, String value, String place) {
        Optional<String> usual = known.type().usual(value);
        if (usual.isEmpty()) {
            findings.warn(element, Fitting.within(place, "@" + known.name()),
                    "%s is not %s.".formatted(quoted(value), known.type().words()),
                    known.need() == Need.REQUIRED
                            ? "Without it this %s is left out; correct it.".formatted(element.name().getLocalPart())
                            : "The attribute is left out; correct it.");
        }
        return usual.map(String::strip);
    }

    private void warnIfUnknown(Element element, Shape shape, String name, String value, String place) {
        if (!shape.attributes().containsKey(name)) {
            findings.warn(element, Fitting.within(place, "@" + name),
                    "IATI 2.03 has no attribute %s here; its value is %s.".formatted(name, quoted(value)),
                    "It is left out; look whether its name and place are right.");
        }
    }

    private static Optional<String> stranger(QName name, String value) {
        return switch (name.getNamespaceURI()) {
            case XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI -> Optional.empty();
            case XMLConstants.XML_NS_URI -> name.equals(Element.LANGUAGE)
                    ? SimpleType.LANGUAGE.usual(value)
                    : Optional.empty();
            // A global attribute of IATI, which XML Schema checks in any element.
            case "" -> name.getLocalPart().equals("value-date") ? SimpleType.DATE.usual(value) : Optional.of(value);
            default -> Optional.of(value);
        };
    }

    private static QName name(Attribute attribute) {
        return attribute.name().equals("xml:lang") ? Element.LANGUAGE : new QName(attribute.name());
    }
}
