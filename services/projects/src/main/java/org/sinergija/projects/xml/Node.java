package org.sinergija.projects.xml;

/// What an element holds.
public sealed interface Node permits Element, Node.Text {

    /// Characters between tags.
    record Text(String value) implements Node {}
}
