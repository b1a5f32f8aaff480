package org.sinergija.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The least that an import can be: every element of an activity read into a record by the JDK's StAX, and dropped.
final class PlainParse {
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    private record Part(String name, Map<String, String> attributes, String text) {}

    private record Activity(List<Part> parts) {}

    private PlainParse() {}

    /// @return how many activities the file has
    static int of(Path file) throws IOException, XMLStreamException {
        int activities = 0;
        try (InputStream bytes = Files.newInputStream(file)) {
            XMLStreamReader reader = XML.createXMLStreamReader(bytes);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("iati-activity")) {
                    activities += activity(reader).parts().isEmpty() ? 0 : 1;
                }
            }
        }
        return activities;
    }

    private static Activity activity(XMLStreamReader reader) throws XMLStreamException {
        List<Part> parts = new ArrayList<>();
        while (true) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                parts.add(new Part(reader.getLocalName(), attributes(reader), ""));
            } else if (event == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace()) {
                parts.add(new Part("", Map.of(), reader.getText()));
            } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("iati-activity")) {
                return new Activity(parts);
            }
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }
}
