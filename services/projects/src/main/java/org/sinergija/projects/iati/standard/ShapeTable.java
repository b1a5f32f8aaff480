package org.sinergija.projects.iati.standard;

import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.sinergija.projects.iati.standard.Shape.Attribute;
import org.sinergija.projects.iati.standard.Shape.Need;
import org.sinergija.projects.iati.standard.Shape.Often;
import org.sinergija.projects.iati.standard.Shape.Strangers;

/// Reads the table of shapes; its first lines say how it is written.
final class ShapeTable {
    private static final String TYPE = "type ";

    private final List<String> lines;
    private final Map<String, Shape> types = new HashMap<>();
    private int at;

    ShapeTable(List<String> lines) {
        this.lines = lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    /// The one that is no named type.
    Shape shape() {
        while (lines.get(at).startsWith(TYPE)) {
            Shape type = next(lines.get(at).substring(TYPE.length()), 0);
            types.put(type.name(), type);
        }
        return next(lines.get(at), 0);
    }

    private Shape next(String line, int indent) {
        Iterator<String> words = List.of(line.strip().split(" +")).iterator();
        String first = words.next();
        Often often = often(first.charAt(first.length() - 1));
        String name = often == Often.ONCE ? first : first.substring(0, first.length() - 1);
        SimpleType text = null;
        Strangers strangers = Strangers.WELCOME;
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        Map<String, Shape> children = new LinkedHashMap<>();
        while (words.hasNext()) {
            String word = words.next();
            if (word.equals("like")) {
                Shape type = Objects.requireNonNull(types.get(words.next()), line);
                attributes.putAll(type.attributes());
                children.putAll(type.children());
                text = type.text();
                strangers = type.strangers();
            } else if (word.equals("closed")) {
                strangers = Strangers.REFUSED;
            } else if (word.startsWith("=")) {
                text = SimpleType.named(word.substring(1));
            } else {
                Attribute attribute = attribute(word);
                attributes.put(attribute.name(), attribute);
            }
        }
        at++;
        addChildren(children, indent);
        return new Shape(name, often, text, strangers, Collections.unmodifiableMap(attributes),
                Collections.unmodifiableMap(children));
    }

    private void addChildren(Map<String, Shape> children, int indent) {
        while (at < lines.size() && indent(lines.get(at)) > indent) {
            Shape child = next(lines.get(at), indent(lines.get(at)));
            children.put(child.name(), child);
        }
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static Often often(char sign) {
        return switch (sign) {
            case '?' -> Often.AT_MOST_ONCE;
            case '+' -> Often.AT_LEAST_ONCE;
            case '*' -> Often.ANY;
            default -> Often.ONCE;
        };
    }

    private static Attribute attribute(String word) {
        Need need = word.endsWith("!") ? Need.REQUIRED : Need.OPTIONAL;
        String plain = need == Need.REQUIRED ? word.substring(0, word.length() - 1) : word;
        int colon = plain.startsWith("xml:") ? plain.indexOf(':', 4) : plain.indexOf(':');
        return colon < 0
                ? new Attribute(plain, SimpleType.STRING, need)
                : new Attribute(plain.substring(0, colon), SimpleType.named(plain.substring(colon + 1)), need);
    }
}
