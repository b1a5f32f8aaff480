package org.sinergija.bench.overlap.dataset;

/// A column that is compared.
public record Field(String name, FieldKind kind) {}
