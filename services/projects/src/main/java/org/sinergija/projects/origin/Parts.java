package org.sinergija.projects.origin;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.sinergija.projects.exchange.Original;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The text of a record in one spelling, whole and by its parts: without the blanks between elements, the order of attributes,
/// prefixes, and when it was written.
record Parts(String whole, Map<String, List<String>> byName) {
    private static final String WHEN_WRITTEN = "last-updated-datetime";
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    static Parts of(Original original) {
        return switch (original.format()) {
            case IATI -> elements(original.text());
            case HXL -> rows(original.text());
        };
    }

    private static Parts rows(String text) {
        try {
            JsonNode rows = JsonMapper.shared().readTree(text);
            return new Parts(rows.toString(),
                    Map.of("row", rows.isArray()
                            ? rows.valueStream().map(JsonNode::toString).toList()
                            : List.of(rows.toString())));
        } catch (JacksonException noJson) {
            return whole(text);
        }
    }

    private static Parts elements(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        Map<String, List<String>> parts = new TreeMap<>();
        int depth = 0;
        int begin = 0;
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    begin = depth == 2 ? whole.length() : begin;
                    whole.append('<').append(reader.getLocalName()).append(attributes(reader));
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    whole.append(reader.getText().strip());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    whole.append('>');
                    if (depth == 2) {
                        parts.computeIfAbsent(reader.getLocalName(), _ -> new ArrayList<>())
                                .add(whole.substring(begin));
                    }
                    depth--;
                }
            }
        } catch (XMLStreamException noXml) {
            return whole(text);
        }
        return new Parts(whole.toString(), parts);
    }

    private static Parts whole(String text) {
        return new Parts(text, Map.of("record", List.of(text)));
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (!reader.getAttributeLocalName(i).equals(WHEN_WRITTEN)) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        return attributes;
    }
}
