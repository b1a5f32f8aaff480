package org.sinergija.notifications.newsletter;

import java.util.Map;

import org.sinergija.contracts.value.LocalizedText;

/// The few words that a draft needs of its own.
record Wording(String newsletter, String newInitiatives, String settledOverlaps, String gaps, String eventsToCome,
        String commitmentsKept) {
    private static final Wording ENGLISH = new Wording("Newsletter", "New initiatives", "Settled overlaps",
            "Needs that are not met", "Events to come", "Recommendations put into practice");
    private static final Wording BOSNIAN = new Wording("Bilten", "Nove inicijative", "Riješena preklapanja",
            "Potrebe koje nisu pokrivene", "Događaji koji slijede", "Provedene preporuke");
    private static final Map<String, Wording> ALL = Map.of("en", ENGLISH, "bs", BOSNIAN, "cnr", BOSNIAN,
            "sq", new Wording("Buletin", "Nisma të reja", "Mbivendosje të zgjidhura", "Nevoja të pambuluara",
                    "Veprimtari të ardhshme", "Rekomandime të zbatuara"),
            "sr-Latn",
            new Wording("Bilten", "Nove inicijative", "Rešena preklapanja", "Potrebe koje nisu pokrivene",
                    "Događaji koji slede", "Sprovedene preporuke"),
            "sr-Cyrl",
            new Wording("Билтен", "Нове иницијативе", "Решена преклапања", "Потребе које нису покривене",
                    "Догађаји који следе", "Спроведене препоруке"),
            "mk",
            new Wording("Билтен", "Нови иницијативи", "Решени преклопувања", "Потреби што не се покриени",
                    "Настани што следат", "Спроведени препораки"));

    static boolean isKnown(String language) {
        return ALL.containsKey(language);
    }

    static Wording of(String language) {
        return ALL.getOrDefault(language, ENGLISH);
    }

    /// What a text says in the language, or else in English, or else in any; as Markdown that shows it as it is.
    static String shown(LocalizedText text, String language) {
        Map<String, String> all = text.byLanguage();
        return escaped(all.getOrDefault(language, all.getOrDefault("en", all.values().iterator().next())));
    }

    /// On one line, and nothing in it is a mark (CommonMark §2.4).
    static String escaped(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("([\\\\`*_{}\\[\\]<>()#+.!|~&:-])", "\\\\$1");
    }
}
