package org.sinergija.projects.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;

import org.jspecify.annotations.Nullable;

/// An element with all that it holds; blank text beside other elements is not kept.
///
/// @param line of the file where it begins, from 1; 0 if it was in no file
public record Element(QName name, Map<QName, String> attributes, List<Node> content, int line) implements Node {
    public static final QName LANGUAGE = new QName("http://www.w3.org/XML/1998/namespace", "lang", "xml");

    public Element {
        attributes = Collections.unmodifiableMap(attributes);
        content = List.copyOf(content);
    }

    /// An element of no namespace that is in no file.
    public static Element of(String name, Node... content) {
        return new Element(new QName(name), Map.of(), List.of(content), 0);
    }

    public static Element of(String name, List<Element> children) {
        return new Element(new QName(name), Map.of(), List.copyOf(children), 0);
    }

    public boolean is(String local) {
        return !isForeign() && name.getLocalPart().equals(local);
    }

    /// Whether it belongs to a namespace.
    public boolean isForeign() {
        return !name.getNamespaceURI().isEmpty();
    }

    public List<Element> children() {
        List<Element> children = new ArrayList<>(content.size());
        for (Node node : content) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    public List<Element> children(String local) {
        List<Element> children = new ArrayList<>();
        for (Node node : content) {
            if (node instanceof Element child && child.is(local)) {
                children.add(child);
            }
        }
        return children;
    }

    public Optional<Element> child(String local) {
        return children(local).stream().findFirst();
    }

    /// Its own characters, without those of elements in it, and without blanks around.
    public String text() {
        if (content.size() == 1 && content.getFirst() instanceof Text(String only)) {
            return only.strip();
        }
        StringBuilder text = new StringBuilder();
        for (Node node : content) {
            if (node instanceof Text(String part)) {
                text.append(part);
            }
        }
        return text.toString().strip();
    }

    /// All characters in it, without blanks around.
    public String wholeText() {
        StringBuilder text = new StringBuilder();
        addTo(text);
        return text.toString().strip();
    }

    private void addTo(StringBuilder text) {
        for (Node node : content) {
            switch (node) {
                case Text(String part) -> text.append(part);
                case Element child -> child.addTo(text);
            }
        }
    }

    /// Of no namespace, without blanks around; null if it is missing or blank.
    public @Nullable String attribute(String local) {
        return nonBlank(attributes.get(new QName(local)));
    }

    /// The language that it states itself; null if it states none.
    public @Nullable String language() {
        return nonBlank(attributes.get(LANGUAGE));
    }

    public Element with(String attribute, String value) {
        return with(new QName(attribute), value);
    }

    public Element with(QName attribute, String value) {
        Map<QName, String> changed = new LinkedHashMap<>(attributes);
        changed.put(attribute, value);
        return with(changed);
    }

    public Element without(String attribute) {
        Map<QName, String> changed = new LinkedHashMap<>(attributes);
        changed.remove(new QName(attribute));
        return with(changed);
    }

    public Element with(Map<QName, String> changed) {
        return new Element(name, changed, content, line);
    }

    public Element with(List<? extends Node> changed) {
        return new Element(name, attributes, List.copyOf(changed), line);
    }

    public Element at(int place) {
        return new Element(name, attributes, content, place);
    }

    public Element named(String local) {
        return new Element(new QName(local), attributes, content, line);
    }

    private static @Nullable String nonBlank(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
