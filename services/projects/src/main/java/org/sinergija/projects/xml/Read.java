package org.sinergija.projects.xml;

/// What came of reading one element.
public sealed interface Read {
    Element element();

    record Whole(Element element) implements Read {}

    /// @param element as far as there was room
    record TooLarge(Element element) implements Read {}
}
