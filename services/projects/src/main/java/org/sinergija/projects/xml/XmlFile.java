package org.sinergija.projects.xml;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import org.sinergija.projects.exchange.UnreadableFile;

/// A document from a stranger, read from child to child of its root. Knows no DTD and no entities but the five of XML, and
/// holds one child at a time, of at most 8 MB.
///
/// Every method throws [UnreadableFile] where the document cannot be read on.
public final class XmlFile implements Closeable {
    /// In bytes of UTF-8, and something for each element.
    private static final long LARGEST = 8_000_000;
    private static final int DEEPEST = 100;
    private static final int MOST_NAMES = 5_000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_ATTRIBUTES = 100;
    private static final int LONGEST_ATTRIBUTE = 64_000;
    private static final XMLInputFactory PARSERS = parsers();

    private final InputStream bytes;
    private final XMLStreamReader parser;
    private final DeclaredEncoding encoding;
    private final Set<String> names = new HashSet<>();
    private Element head;
    private int depth;

    private XmlFile(InputStream in) throws XMLStreamException {
        this.bytes = new BoundedRuns(in);
        this.parser = PARSERS.createXMLStreamReader(bytes);
        this.encoding = new DeclaredEncoding(parser.getCharacterEncodingScheme());
        while (parser.next() != XMLStreamReader.START_ELEMENT) {
            refuseDefinitions();
        }
        depth = 1;
        this.head = tag();
    }

    /// Reads up to the start of the root.
    public static XmlFile open(InputStream in) {
        try {
            return new XmlFile(in);
        } catch (XMLStreamException | WstxLazyException fault) {
            throw Unreadable.because(fault, 1);
        }
    }

    /// The root of a document of our own with all that it holds, however large.
    public static Element whole(String document) {
        try (XmlFile file = open(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))) {
            return file.grown(Long.MAX_VALUE).grown();
        } catch (IOException impossible) {
            throw new IllegalStateException("Memory that cannot be closed", impossible);
        }
    }

    /// The tag that was come to last, without its content: the root's, until `advance`.
    public Element head() {
        return head;
    }

    /// Goes to the next child of the root, over what is left of the one before; false at the end of the document.
    public boolean advance() {
        try {
            while (true) {
                switch (step()) {
                    case XMLStreamReader.START_ELEMENT -> {
                        if (depth == 2) {
                            head = tag();
                            return true;
                        }
                    }
                    case XMLStreamReader.END_DOCUMENT -> {
                        return false;
                    }
                    default -> {
                        // Between and inside the children that are not read.
                    }
                }
            }
        } catch (XMLStreamException | WstxLazyException fault) {
            throw Unreadable.because(fault, line());
        }
    }

    /// The element whose tag was come to last, with its content.
    public Read read() {
        Growth growth = grown(LARGEST);
        return growth.hasRoom() ? new Read.Whole(growth.grown()) : new Read.TooLarge(growth.grown());
    }

    private Growth grown(long largest) {
        Growth growth = new Growth(head, largest);
        int outside = depth - 1;
        try {
            while (depth > outside) {
                switch (step()) {
                    case XMLStreamReader.START_ELEMENT -> growth.open(tag());
                    case XMLStreamReader.END_ELEMENT -> growth.close();
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                        if (growth.hasRoom()) {
                            String text = parser.getText();
                            encoding.requireRight(text, line());
                            growth.add(text);
                        }
                    }
                    default -> {
                        // Comments and instructions say nothing of the content.
                    }
                }
            }
        } catch (XMLStreamException | WstxLazyException fault) {
            throw Unreadable.because(fault, line());
        }
        return growth;
    }

    @Override
    public void close() throws IOException {
        try {
            parser.close();
        } catch (XMLStreamException fault) {
            throw new IOException(fault);
        } finally {
            bytes.close();
        }
    }

    private int step() throws XMLStreamException {
        int event = parser.next();
        switch (event) {
            case XMLStreamReader.START_ELEMENT -> {
                depth++;
                requireAllowedTag();
            }
            case XMLStreamReader.END_ELEMENT -> depth--;
            case XMLStreamReader.PROCESSING_INSTRUCTION -> know(parser.getPITarget());
            default -> {
                // Takes no memory.
            }
        }
        return event;
    }

    private void refuseDefinitions() {
        if (parser.getEventType() == XMLStreamReader.DTD) {
            throw new UnreadableFile("The file has a document type definition (<!DOCTYPE …>). Its entities are never "
                    + "read; send the file without it.", line(), null);
        }
    }

    private void requireAllowedTag() {
        if (depth > DEEPEST) {
            throw new UnreadableFile("Elements lie in each other more than %d deep.".formatted(DEEPEST), line(), null);
        }
        know(parser.getLocalName());
        know(parser.getPrefix());
        for (int i = 0; i < parser.getAttributeCount(); i++) {
            know(parser.getAttributeLocalName(i));
            know(parser.getAttributePrefix(i));
        }
    }

    /// The parser keeps each name that it has seen.
    private void know(String name) {
        if (name.length() > LONGEST_NAME) {
            throw new UnreadableFile("A name has more than %,d characters.".formatted(LONGEST_NAME), line(), null);
        }
        if (names.add(name) && names.size() > MOST_NAMES) {
            throw new UnreadableFile("More than %,d different names of elements and attributes.".formatted(MOST_NAMES),
                    line(), null);
        }
    }

    private Element tag() {
        return Tags.current(parser);
    }

    private int line() {
        return parser.getLocation().getLineNumber();
    }

    private static XMLInputFactory parsers() {
        WstxInputFactory parsers = new WstxInputFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_COALESCING, false);
        parsers.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST + 1);
        parsers.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        parsers.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
        return parsers;
    }
}
