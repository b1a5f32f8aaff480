package org.sinergija.notifications.letter;

import java.util.Comparator;
import java.util.Map;
import java.util.UUID;

import org.sinergija.contracts.organisation.OrganisationState;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.notifications.known.Known;
import org.springframework.stereotype.Component;

/// How organisations and titles are called in a reader's language, or in the one that the reader reads best.
@Component
class Names {
    private final Known known;
    private final Texts texts;

    Names(Known known, Texts texts) {
        this.known = known;
        this.texts = texts;
    }

    /// Its acronym, where it has one.
    String organisation(UUID id, Language language) {
        return known.organisation(id).map(organisation -> called(organisation, language))
                .orElseGet(() -> texts.say(language, "organisation.unknown"));
    }

    /// On one line, however it was written.
    static String title(LocalizedText title, Language language) {
        return title.byLanguage().entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<String, String> text) -> language.distance(text.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow().getValue().strip().replaceAll("\\s+", " ");
    }

    private static String called(OrganisationState organisation, Language language) {
        String acronym = organisation.acronym();
        return acronym == null ? title(organisation.name(), language) : acronym;
    }
}
