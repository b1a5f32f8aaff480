package org.sinergija.bench.scale;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.overlap.SubjectKind;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;
import org.sinergija.coordination.engine.Subject;

/// Texts that nobody writes to be read.
final class Hostile {
    private static final int MEGABYTE = 1_000_000;
    private static final String SENTENCE = "Training of border police in Preševo on the return of migrants. ";

    private Hostile() {}

    /// By what is wrong with each.
    static Map<String, Subject> subjects() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("1 MB of one sentence", SENTENCE.repeat(MEGABYTE / SENTENCE.length()));
        texts.put("1 MB without a space", "обука".repeat(MEGABYTE / 10));
        texts.put("10,000 distinct words",
                IntStream.range(0, 10_000).mapToObj(i -> "reč" + Integer.toString(i * 7919, 36))
                        .collect(Collectors.joining(" ")));
        texts.put("only stop words", "the of and za i u na dhe për në од и на ".repeat(1_000));
        texts.put("mixed scripts in one word", "пovratак Prеšеvо обuка ".repeat(1_000));
        texts.put("zero-width characters", "po\u200Bvra\u200Dtak\u2060 obu\uFEFFka ".repeat(1_000));
        texts.put("right-to-left marks", "\u202Eobuka\u202C \u200Fpolicija\u200F ".repeat(1_000));
        texts.put("emoji", "👩‍👩‍👧‍👦 🚓 obuka 🇷🇸 ".repeat(1_000));
        Map<String, Subject> subjects = new LinkedHashMap<>();
        texts.forEach((what, text) -> subjects.put(what, subject(what, text)));
        return subjects;
    }

    private static Subject subject(String what, String text) {
        return new Subject(SubjectKind.INITIATIVE, new UUID(what.hashCode(), 1), 1,
                LocalizedText.of("en", "Training of border police"), LocalizedText.of("en", text), null,
                new UUID(1, 1), List.of(), List.of("border-control"), List.of(new Territory("RS-24-presevo")),
                List.of("border-police"), List.of("training"), null, null, InitiativeStatus.ACTIVE, List.of(),
                List.of(), Visibility.PUBLIC);
    }
}
