package org.sinergija.projects.xml;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.namespace.QName;

/// One prefix for each namespace in an element: the one that its file has where no other namespace took it first.
final class Prefixes {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, String> namespaces = new TreeMap<>();

    private int numbered;

    private Prefixes() {}

    static Prefixes of(Element element) {
        Prefixes prefixes = new Prefixes();
        prefixes.addFrom(element);
        return prefixes;
    }

    /// Namespaces by prefix.
    Map<String, String> declared() {
        return Collections.unmodifiableMap(namespaces);
    }

    String name(QName name) {
        String namespace = name.getNamespaceURI();
        if (namespace.isEmpty()) {
            return name.getLocalPart();
        }
        String prefix = namespace.equals(XML) ? "xml" : prefixes.get(namespace);
        return prefix + ":" + name.getLocalPart();
    }

    private void addFrom(Element element) {
        add(element.name());
        element.attributes().keySet().forEach(this::add);
        for (Node node : element.content()) {
            if (node instanceof Element child) {
                addFrom(child);
            }
        }
    }

    private void add(QName name) {
        String namespace = name.getNamespaceURI();
        if (namespace.isEmpty() || namespace.equals(XML) || prefixes.containsKey(namespace)) {
            return;
        }
        String prefix = name.getPrefix();
        while (prefix.isEmpty() || namespaces.containsKey(prefix)) {
            numbered++;
            prefix = "ns" + numbered;
        }
        prefixes.put(namespace, prefix);
        namespaces.put(prefix, namespace);
    }
}
