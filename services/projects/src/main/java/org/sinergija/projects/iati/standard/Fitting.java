package org.sinergija.projects.iati.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.namespace.QName;

import org.sinergija.projects.xml.Element;
import org.sinergija.projects.xml.Node;

import static org.sinergija.projects.iati.standard.Findings.quoted;

/// Fits an element to its shape: leaves out what has no place there or is no value of its type, tells so, and puts the rest
/// in order.
public final class Fitting {
    private static final Shape NARRATIVE = Objects.requireNonNull(Objects.requireNonNull(
            Shape.ACTIVITY.children().get("title")).children().get("narrative"));

    private final Findings findings;
    private final FittingAttributes attributes;

    public Fitting(Findings findings) {
        this.findings = findings;
        this.attributes = new FittingAttributes(findings);
    }

    /// The activity with what fits; what it needs may still be missing.
    public Element fit(Element activity) {
        Map<String, List<Element>> children = children(activity, Shape.ACTIVITY, "");
        return activity.with(attributes.fitting(activity, Shape.ACTIVITY, "")).with(inOrder(children));
    }

    /// Empty if something is missing that it needs.
    private Optional<Element> fit(Element element, Shape shape, String place) {
        Map<QName, String> fitting = attributes.fitting(element, shape, place);
        if (!attributes.areComplete(element, fitting, shape, place)) {
            return Optional.empty();
        }
        Optional<List<Node>> content = shape.text() == null
                ? elements(element, shape, place)
                : text(element, shape.text(), place);
        return content.map(fittingContent -> element.with(fitting).with(fittingContent));
    }

    private Optional<List<Node>> elements(Element element, Shape shape, String place) {
        Map<String, List<Element>> children = children(element, shape, place);
        for (Shape child : shape.children().values()) {
            if (child.often().isNeeded() && !children.containsKey(child.name())) {
                findings.warn(element, place,
                        "%s has no usable %s.".formatted(element.name().getLocalPart(), child.name()),
                        "Without it this %s is left out; add it.".formatted(element.name().getLocalPart()));
                return Optional.empty();
            }
        }
        return Optional.of(inOrder(children));
    }

    /// By name in the order of the shape; those of other namespaces come last, under no name.
    private Map<String, List<Element>> children(Element element, Shape shape, String place) {
        if (!element.text().isEmpty()) {
            findings.warn(element, place, "The text %s has no place in %s.".formatted(quoted(element.text()),
                    element.name().getLocalPart()), "Only the text is left out.");
        }
        Map<String, List<Element>> fitting = new LinkedHashMap<>();
        shape.children().keySet().forEach(name -> fitting.put(name, new ArrayList<>()));
        Map<String, Integer> seen = new HashMap<>();
        List<Element> strangers = new ArrayList<>();
        for (Element child : element.children()) {
            String name = child.name().getLocalPart();
            Shape known = child.isForeign() ? null : shape.children().get(name);
            if (known != null) {
                int number = seen.merge(name, 1, Integer::sum);
                String there = within(place, number == 1 ? name : "%s[%d]".formatted(name, number));
                List<Element> before = fitting.computeIfAbsent(name, none -> new ArrayList<>());
                fit(child, known, there).filter(one -> hasRoom(one, known, before, there)).ifPresent(before::add);
            } else if (child.isForeign()) {
                strangers.add(stranger(child, place));
            } else {
                findings.warn(child, within(place, name), "IATI 2.03 has no %s here.".formatted(name),
                        "It is left out; look whether its name and place are right.");
            }
        }
        fitting.values().removeIf(List::isEmpty);
        if (!strangers.isEmpty()) {
            fitting.put("", strangers);
        }
        return fitting;
    }

    private boolean hasRoom(Element next, Shape shape, List<Element> before, String place) {
        if (!shape.often().isSingle() || before.isEmpty()) {
            return true;
        }
        findings.warn(next, place, "There is a second %s where one is allowed.".formatted(shape.name()),
                "The first one counts; remove the other.");
        return false;
    }

    private Optional<List<Node>> text(Element element, SimpleType type, String place) {
        String text = element.wholeText();
        if (!element.children().isEmpty()) {
            findings.warn(element, place, "Elements in a text, such as %s.".formatted(
                    element.children().getFirst().name().getLocalPart()), "Their words are kept without them.");
        }
        Optional<String> usual = type.usual(text);
        if (usual.isEmpty()) {
            findings.warn(element, place, "%s is not %s.".formatted(quoted(text), type.words()),
                    "What needs it is left out; correct it.");
        }
        return usual.map(value -> value.isEmpty() ? List.of() : List.of(new Node.Text(value)));
    }

    /// Elements of no namespace inside are IATI's again, and only narratives can stand there as they are.
    private Element stranger(Element stranger, String place) {
        List<Node> content = new ArrayList<>();
        for (Node node : stranger.content()) {
            switch (node) {
                case Node.Text text -> content.add(text);
                case Element child when child.isForeign() -> content.add(stranger(child, place));
                case Element child when child.is("narrative") -> fit(child, NARRATIVE, place).ifPresent(content::add);
                case Element child -> findings.warn(child, within(place, stranger.name().getLocalPart()),
                        "%s stands in an element of another namespace.".formatted(child.name().getLocalPart()),
                        "It is left out; move it out of there.");
            }
        }
        return stranger.with(attributes.ofStranger(stranger)).with(content);
    }

    private static List<Node> inOrder(Map<String, List<Element>> children) {
        List<Node> inOrder = new ArrayList<>();
        children.values().forEach(inOrder::addAll);
        return inOrder;
    }

    static String within(String place, String name) {
        return place.isEmpty() ? name : place + "/" + name;
    }
}
