package org.sinergija.projects.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import javax.xml.namespace.QName;

/// An element that grows as it is read, until it is too large.
final class Growth {
    private static final int PER_ELEMENT = 32;

    private final Deque<Open> open = new ArrayDeque<>();
    private final long largest;
    private Element grown;
    private long size;
    private int depthBeyond;

    /// @param largest in bytes of UTF-8, and something for each element
    Growth(Element head, long largest) {
        this.largest = largest;
        grown = head;
        open.push(new Open(head, new ArrayList<>(), new StringBuilder()));
    }

    boolean hasRoom() {
        return size <= largest;
    }

    void open(Element tag) {
        if (hasRoom()) {
            size += PER_ELEMENT + length(tag.name().getLocalPart());
            for (Map.Entry<QName, String> attribute : tag.attributes().entrySet()) {
                size += length(attribute.getKey().getLocalPart()) + length(attribute.getValue());
            }
        }
        if (hasRoom()) {
            open.push(new Open(tag, new ArrayList<>(), new StringBuilder()));
        } else {
            depthBeyond++;
        }
    }

    void add(String text) {
        size += length(text);
        if (hasRoom()) {
            open.element().text.append(Characters.allowed(text));
        }
    }

    void close() {
        if (depthBeyond > 0) {
            depthBeyond--;
            return;
        }
        Element closed = open.pop().closed();
        if (open.isEmpty()) {
            grown = closed;
        } else {
            open.element().add(closed);
        }
    }

    Element grown() {
        return grown;
    }

    private static long length(String text) {
        long length = 0;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            length += one < 0x80 ? 1 : one < 0x800 ? 2 : 3;
        }
        return length;
    }

    private record Open(Element tag, List<Node> content, StringBuilder text) {

        void add(Element child) {
            endText();
            content.add(child);
        }

        /// Blanks between elements only make a file readable.
        Element closed() {
            endText();
            boolean hasChildren = content.stream().anyMatch(Element.class::isInstance);
            if (hasChildren || content.stream().allMatch(Open::isBlank)) {
                content.removeIf(Open::isBlank);
            }
            return tag.with(content);
        }

        private void endText() {
            if (!text.isEmpty()) {
                content.add(new Node.Text(text.toString()));
                text.setLength(0);
            }
        }

        private static boolean isBlank(Node node) {
            return node instanceof Node.Text(String value) && value.isBlank();
        }
    }
}
