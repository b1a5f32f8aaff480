package org.sinergija.projects.xml;

import java.util.List;
import java.util.Map;

import javax.xml.namespace.QName;

/// Writes an element as text of XML 1.0, the same text for equal elements; declares the namespaces that are in it.
public final class XmlText {
    private final StringBuilder text = new StringBuilder();
    private final Prefixes prefixes;

    private XmlText(Element element) {
        this.prefixes = Prefixes.of(element);
    }

    /// On one line, but for the lines of its texts.
    public static String of(Element element) {
        XmlText writing = new XmlText(element);
        writing.start(element);
        writing.content(element.content());
        writing.end(element);
        return writing.text.toString();
    }

    /// Each of its children on a line of its own.
    public static String inLines(Element element) {
        XmlText writing = new XmlText(element);
        writing.start(element);
        for (Element child : element.children()) {
            writing.text.append("\n  ");
            writing.add(child);
        }
        writing.text.append('\n');
        writing.end(element);
        return writing.text.toString();
    }

    private void start(Element root) {
        text.append('<').append(prefixes.name(root.name()));
        prefixes.declared().forEach((prefix, namespace) -> attribute("xmlns:" + prefix, namespace));
        root.attributes().forEach((name, value) -> attribute(prefixes.name(name), value));
        text.append('>');
    }

    private void end(Element root) {
        text.append("</").append(prefixes.name(root.name())).append('>');
    }

    private void content(List<Node> content) {
        for (Node node : content) {
            switch (node) {
                case Node.Text(String value) -> escape(value, "\r");
                case Element child -> add(child);
            }
        }
    }

    private void add(Element element) {
        String name = prefixes.name(element.name());
        text.append('<').append(name);
        for (Map.Entry<QName, String> attribute : element.attributes().entrySet()) {
            attribute(prefixes.name(attribute.getKey()), attribute.getValue());
        }
        if (element.content().isEmpty()) {
            text.append("/>");
            return;
        }
        text.append('>');
        content(element.content());
        text.append("</").append(name).append('>');
    }

    private void attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        escape(value, "\"\r\n\t");
        text.append('"');
    }

    /// @param referenced what only a reference keeps as it is here (XML 1.0 §2.11, §3.3.3)
    private void escape(String raw, String referenced) {
        String value = Characters.allowed(raw);
        int copied = 0;
        for (int i = 0; i < value.length(); i++) {
            char one = value.charAt(i);
            if (one == '<' || one == '>' || one == '&' || referenced.indexOf(one) >= 0) {
                text.append(value, copied, i).append(reference(one));
                copied = i + 1;
            }
        }
        text.append(value, copied, value.length());
    }

    private static String reference(char one) {
        return switch (one) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            default -> "&#%d;".formatted((int) one);
        };
    }
}
