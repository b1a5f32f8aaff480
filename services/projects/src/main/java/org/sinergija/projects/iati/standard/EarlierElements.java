package org.sinergija.projects.iati.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;

import org.jspecify.annotations.Nullable;
import org.sinergija.projects.xml.Element;
import org.sinergija.projects.xml.Node;

/// The elements of 1.0x that 2.03 says otherwise.
final class EarlierElements {
    private static final QName DAY = new QName("iso-date");
    private static final String WGS84 = "http://www.opengis.net/def/crs/EPSG/0/4326";

    private EarlierElements() {}

    /// The children of an element that has not been translated, each under its name of today.
    static List<Element> within(Element parent) {
        List<Element> children = parent.children();
        return switch (parent.name().getLocalPart()) {
            case "iati-activity" -> {
                Element reporter = parent.child("reporting-org").orElse(parent);
                yield children.stream().map(child -> renamed(child, reporter)).toList();
            }
            case "location" -> children.stream().map(EarlierElements::placed).flatMap(Optional::stream).toList();
            case "transaction" -> typed(parent);
            default -> children;
        };
    }

    /// The children of a translated activity, with what they need now and could do without then.
    static List<Element> renewed(List<Element> children) {
        List<Element> renewed = new ArrayList<>(children.size());
        for (Element child : children) {
            renewed.add(switch (child.name().getLocalPart()) {
                case "budget", "planned-disbursement" -> valued(child, "period-start");
                case "transaction" -> valued(dated(child), "transaction-date").without("type");
                default -> child;
            });
        }
        return renewed;
    }

    private static Element renamed(Element child, Element reporter) {
        if (child.is("other-identifier")) {
            return identifier(child, reporter);
        }
        if (child.is("budget-planned")) {
            return child.named("budget").without("period");
        }
        if (child.is("total-cost") && !child.text().isEmpty()) {
            String currency = child.attribute("currency");
            return Element.of("legacy-data").with("name", "total-cost").with("value", currency == null
                    ? child.text()
                    : "%s %s".formatted(child.text(), currency)).at(child.line());
        }
        if (child.is("activity-website")) {
            Element name = Element.of("narrative", new Node.Text("Activity website")).with(Element.LANGUAGE, "en");
            return Element.of("document-link", Element.of("title", name), Element.of("category").with("code", "A12"))
                    .with("url", child.text()).with("format", "text/html").at(child.line());
        }
        return child.is("finance-type") || child.is("flow-type") || child.is("tied-status") || child.is("aid-type")
                ? child.named("default-" + child.name().getLocalPart())
                : child;
    }

    /// Empty if 2.03 has no place for it and it says nothing.
    private static Optional<Element> placed(Element child) {
        return switch (child.name().getLocalPart()) {
            case "coordinates" -> point(child);
            case "gazetteer-entry" -> Optional.of(child.with(List.of()).named("location-id").without("gazetteer-ref")
                    .with("code", child.text()).with("vocabulary", "G1"));
            case "location-type" -> Optional.of(child.with(List.of()).named("feature-designation"));
            case "administrative" -> child.attribute("code") == null ? administrative(child) : Optional.of(child);
            default -> Optional.of(child);
        };
    }

    private static Optional<Element> point(Element coordinates) {
        String latitude = coordinates.attribute("latitude");
        String longitude = coordinates.attribute("longitude");
        if (latitude == null || longitude == null) {
            return Optional.empty();
        }
        Element position = Element.of("pos", new Node.Text(latitude + " " + longitude));
        return Optional.of(Element.of("point", position).with("srsName", WGS84).at(coordinates.line()));
    }

    private static Optional<Element> administrative(Element child) {
        for (String attribute : List.of("adm2", "adm1", "country")) {
            String code = child.attribute(attribute);
            if (code != null) {
                String level = attribute.equals("country") ? "0" : attribute.substring(3);
                return Optional.of(Element.of("administrative").with("vocabulary", "A4").with("code", code)
                        .with("level", level).at(child.line()));
            }
        }
        return Optional.empty();
    }

    /// The first files have the type as an attribute.
    private static List<Element> typed(Element transaction) {
        String type = transaction.attribute("type");
        List<Element> children = new ArrayList<>(transaction.children());
        if (type != null && transaction.child("transaction-type").isEmpty()) {
            children.add(Element.of("transaction-type").with("code", type));
        }
        return children;
    }

    /// Whose identifier it is tells its type: the reporter's own, or another's.
    private static Element identifier(Element child, Element reporter) {
        String name = child.attribute("owner-name");
        String reference = child.attribute("owner-ref");
        boolean own = isSame(reference, reporter.attribute("ref")) || isSame(name, reporter.text());
        Element today = child.with(List.of()).without("owner-name").without("owner-ref");
        if (child.attribute("ref") == null) {
            today = today.with("ref", child.text()).with("type", own ? "A1" : "A9");
        }
        if (name == null && reference == null) {
            return today;
        }
        Element owner = name == null
                ? Element.of("owner-org")
                : Element.of("owner-org", Element.of("narrative", new Node.Text(name)));
        return today.with(List.of(reference == null ? owner : owner.with("ref", reference)));
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    /// The day of its value, where it has no day of its own.
    private static Element dated(Element transaction) {
        String day = transaction.child("value").map(value -> value.attribute("value-date")).orElse(null);
        if (day == null || transaction.child("transaction-date").isPresent()) {
            return transaction;
        }
        List<Node> content = new ArrayList<>(transaction.content());
        content.add(Element.of("transaction-date").with(DAY, day));
        return transaction.with(content);
    }

    /// The day that the amount is of, where its value states none.
    private static Element valued(Element element, String dated) {
        String day = element.child(dated).map(found -> found.attribute("iso-date")).orElse(null);
        if (day == null) {
            return element;
        }
        List<Node> content = new ArrayList<>();
        for (Node node : element.content()) {
            content.add(node instanceof Element child && child.is("value") && child.attribute("value-date") == null
                    ? child.with("value-date", day)
                    : node);
        }
        return element.with(content);
    }
}
