package org.sinergija.coordination.overlap;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/// The languages that an `Accept-Language` names, best first (RFC 9110 §12.5.4).
final class AcceptedLanguages {
    private AcceptedLanguages() {}

    /// None where it cannot be understood: a wish is no reason to refuse an answer.
    static List<Locale> in(String header) {
        try {
            return LanguageRange.parse(header).stream().filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange())).toList();
        } catch (IllegalArgumentException _) {
            return List.of();
        }
    }
}
