package org.sinergija.bench.steady;

/// That an organisation is told of an overlap.
record Telling(String organisation, String overlap) {}
