package org.sinergija.projects.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.projects.iati.standard.Findings;
import org.sinergija.projects.xml.Element;
import org.sinergija.projects.xml.Node;

import static org.sinergija.projects.iati.standard.Findings.quoted;

/// Narratives as the register's texts, and the register's texts as narratives.
final class Texts {
    private static final int MOST_LANGUAGES = 50;

    private final Element activity;
    private final Findings findings;

    Texts(Element activity, Findings findings) {
        this.activity = activity;
        this.findings = findings;
    }

    /// On one line; the first of each language.
    Optional<LocalizedText> name(Element narrated, int longest) {
        Map<String, String> byLanguage = new TreeMap<>();
        for (Element narrative : narrated.children("narrative")) {
            String language = language(narrative, narrated);
            String text = squeezed(narrative.text());
            if (!text.isEmpty() && !byLanguage.containsKey(language)) {
                byLanguage.put(language, shortened(text, longest, narrated));
            }
        }
        return localized(byLanguage);
    }

    /// In paragraphs; all of each language.
    Optional<LocalizedText> prose(List<Element> narrated, int longest) {
        Map<String, List<String>> byLanguage = new TreeMap<>();
        for (Element each : narrated) {
            for (Element narrative : each.children("narrative")) {
                String text = paragraphs(narrative.text());
                if (!text.isEmpty()) {
                    byLanguage.computeIfAbsent(language(narrative, each), none -> new ArrayList<>()).add(text);
                }
            }
        }
        Map<String, String> joined = new TreeMap<>();
        byLanguage.forEach((language, texts) -> joined.put(language,
                shortened(String.join("\n\n", texts), longest, narrated.getFirst())));
        return localized(joined);
    }

    static List<Element> narratives(LocalizedText text) {
        return text.byLanguage().entrySet().stream()
                .map(words -> Element.of("narrative", new Node.Text(words.getValue()))
                        .with(Element.LANGUAGE, words.getKey()))
                .toList();
    }

    private String language(Element narrative, Element narrated) {
        return Stream.of(narrative, narrated, activity).map(Element::language).filter(Objects::nonNull).findFirst()
                .map(stated -> Languages.usual(stated).orElseGet(() -> unknown(stated, narrative)))
                .orElse(Languages.UNDETERMINED);
    }

    private String unknown(String stated, Element narrative) {
        findings.warn(narrative, "narrative/@xml:lang", "%s is no language code.".formatted(quoted(stated)),
                "The text is kept without a language; write a code such as en, sq or sr-Latn.");
        return Languages.UNDETERMINED;
    }

    private String shortened(String text, int longest, Element at) {
        int length = text.codePointCount(0, text.length());
        if (length <= longest) {
            return text;
        }
        findings.warn(at, at.name().getLocalPart(), "%s has %,d characters.".formatted(quoted(text), length),
                "The register keeps the first %,d; the whole text is kept for exports.".formatted(longest));
        String cut = text.substring(0, text.offsetByCodePoints(0, longest - 1));
        int blank = cut.lastIndexOf(' ');
        return (blank > cut.length() / 2 ? cut.substring(0, blank) : cut).stripTrailing() + "…";
    }

    private static String paragraphs(String text) {
        return text.lines().map(Texts::squeezed).collect(Collectors.joining("\n")).replaceAll("\n{3,}", "\n\n").strip();
    }

    /// With one blank where there are more, and none around; a no-break space is one too.
    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (Character.isWhitespace(one) || one == '\u00A0') {
                blank = !squeezed.isEmpty();
            } else {
                if (blank) {
                    squeezed.append(' ');
                }
                squeezed.append(one);
                blank = false;
            }
        }
        return squeezed.toString();
    }

    private static Optional<LocalizedText> localized(Map<String, String> byLanguage) {
        // No text is in more, and each costs as much as the text.
        byLanguage.keySet().retainAll(byLanguage.keySet().stream().limit(MOST_LANGUAGES).toList());
        return byLanguage.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(byLanguage));
    }
}
