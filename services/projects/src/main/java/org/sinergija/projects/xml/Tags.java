package org.sinergija.projects.xml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamReader;

/// The start tag that a parser stands on, as an element with no content yet.
final class Tags {
    private Tags() {}

    static Element current(XMLStreamReader parser) {
        return new Element(parser.getName(), attributes(parser), List.of(), parser.getLocation().getLineNumber());
    }

    private static Map<QName, String> attributes(XMLStreamReader parser) {
        int count = parser.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        Map<QName, String> attributes = LinkedHashMap.newLinkedHashMap(count);
        for (int i = 0; i < count; i++) {
            attributes.put(parser.getAttributeName(i), Characters.allowed(parser.getAttributeValue(i)));
        }
        return attributes;
    }
}
