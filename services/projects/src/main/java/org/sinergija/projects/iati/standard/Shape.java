package org.sinergija.projects.iati.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/// What an element of IATI 2.03 may hold, in that order.
///
/// @param text the type of what it says; null if it holds elements
/// @param attributes by name, `xml:lang` among them
public record Shape(String name, Often often, @Nullable SimpleType text, Strangers strangers,
        Map<String, Attribute> attributes, Map<String, Shape> children) {

    /// The activity of 2.03.
    public static final Shape ACTIVITY = read("/iati/activity-shape.txt");

    /// How many of it its parent has.
    public enum Often {
        ONCE, AT_MOST_ONCE, AT_LEAST_ONCE, ANY;

        public boolean isNeeded() {
            return this == ONCE || this == AT_LEAST_ONCE;
        }

        public boolean isSingle() {
            return this == ONCE || this == AT_MOST_ONCE;
        }
    }

    /// What it does with attributes of other namespaces.
    public enum Strangers {
        WELCOME, REFUSED
    }

    /// Whether the standard wants it there.
    public enum Need {
        REQUIRED, OPTIONAL
    }

    public record Attribute(String name, SimpleType type, Need need) {}

    /// Whether it says what it says in several languages.
    boolean isNarrated() {
        return children.containsKey("narrative");
    }

    boolean needs(String attribute) {
        Attribute known = attributes.get(attribute);
        return known != null && known.need() == Need.REQUIRED;
    }

    private static Shape read(String resource) {
        try (InputStream table = Objects.requireNonNull(Shape.class.getResourceAsStream(resource), resource)) {
            return new ShapeTable(new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList()).shape();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
