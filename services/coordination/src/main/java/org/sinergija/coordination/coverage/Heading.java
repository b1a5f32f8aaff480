package org.sinergija.coordination.coverage;

import java.util.Map;

/// A row or column.
///
/// @param labels by language
record Heading(String code, Map<String, String> labels) {}
