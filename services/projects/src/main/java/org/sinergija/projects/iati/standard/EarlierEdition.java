package org.sinergija.projects.iati.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.namespace.QName;

import org.jspecify.annotations.Nullable;
import org.sinergija.projects.xml.Element;
import org.sinergija.projects.xml.Node;

/// Says an activity of 1.0x as 2.03 does: texts become narratives, one element for all languages; names of codes go, words
/// become codes, dates leave the text. What 2.03 has no word for stays as it is.
final class EarlierEdition {
    private EarlierEdition() {}

    static Element today(Element activity) {
        Element today = translated(activity, Shape.ACTIVITY, "").without("version");
        return today.with(EarlierElements.renewed(today.children()));
    }

    private static Element translated(Element element, Shape shape, String parent) {
        Element coded = EarlierCodes.today(withUsualAttributes(element, shape), parent);
        List<Node> content = new ArrayList<>();
        if (shape.isNarrated()) {
            narrative(element, coded).ifPresent(content::add);
        } else if (shape.text() != null) {
            return coded;
        }
        for (Element child : EarlierElements.within(coded)) {
            Shape known = child.isForeign() ? null : shape.children().get(child.name().getLocalPart());
            content.add(known == null ? child : translated(child, known, shape.name()));
        }
        Element whole = shape.isNarrated() ? withoutLanguage(coded) : coded;
        return whole.with(joined(content, shape));
    }

    /// No empty ones; `code` and `iso-date` under the names and in the places that the first files had them.
    private static Element withUsualAttributes(Element element, Shape shape) {
        Map<QName, String> usual = new LinkedHashMap<>();
        element.attributes().forEach((name, value) -> {
            if (!value.isBlank()) {
                usual.put(name, value);
            }
        });
        rename("iso_date", "iso-date", usual);
        if (shape.needs("code") && !shape.attributes().containsKey("ref")) {
            rename("ref", "code", usual);
        }
        QName day = new QName("iso-date");
        if (shape.needs("iso-date") && !usual.containsKey(day)) {
            SimpleType.DATE.usual(element.text()).ifPresent(text -> usual.put(day, text));
        }
        return element.with(usual);
    }

    private static void rename(String from, String to, Map<QName, String> attributes) {
        String value = attributes.get(new QName(from));
        if (value != null && !attributes.containsKey(new QName(to))) {
            attributes.remove(new QName(from));
            attributes.put(new QName(to), value);
        }
    }

    /// Not of a date that only repeats its attribute.
    private static Optional<Element> narrative(Element element, Element coded) {
        String text = element.text();
        String day = coded.attribute("iso-date");
        if (text.isEmpty() || (day != null && SimpleType.DATE.usual(text).isPresent())) {
            return Optional.empty();
        }
        Element narrative = new Element(new QName("narrative"), Map.of(), List.of(new Node.Text(text)), element.line());
        String language = element.language();
        return Optional.of(language == null ? narrative : narrative.with(Element.LANGUAGE, language));
    }

    private static Element withoutLanguage(Element element) {
        Map<QName, String> attributes = new LinkedHashMap<>(element.attributes());
        attributes.remove(Element.LANGUAGE);
        return element.with(attributes);
    }

    /// 1.0x repeats an element for each language where 2.03 has one, and a description for each language of a type.
    private static List<Node> joined(List<Node> content, Shape shape) {
        Map<Object, List<Element>> together = new LinkedHashMap<>();
        for (Node node : content) {
            if (node instanceof Element child) {
                Object key = Objects.requireNonNullElseGet(key(child, shape), Object::new);
                together.computeIfAbsent(key, none -> new ArrayList<>()).add(child);
            }
        }
        List<Node> joined = new ArrayList<>();
        for (List<Element> same : together.values()) {
            Element first = same.getFirst();
            joined.add(same.size() == 1
                    ? first
                    : first.with(same.stream().flatMap(each -> each.content().stream()).toList()));
        }
        return joined;
    }

    /// Equal for elements that say the same in several languages; null for those that never do.
    private static @Nullable String key(Element child, Shape parent) {
        Shape known = child.isForeign() ? null : parent.children().get(child.name().getLocalPart());
        if (known == null || !known.isNarrated() || child.children("narrative").isEmpty()) {
            return null;
        }
        if (!known.often().isSingle() && !known.name().equals("description")) {
            return null;
        }
        return "%s %s %s".formatted(known.name(), child.attribute("type"), child.attribute("ref"));
    }
}
