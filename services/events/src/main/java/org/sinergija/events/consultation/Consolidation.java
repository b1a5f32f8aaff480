package org.sinergija.events.consultation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.sinergija.contracts.value.LocalizedText;

/// Makes the structure of a reply from the questions and from what was answered to each.
final class Consolidation {
    private static final int MOST_QUOTES = 50;
    private static final int LONGEST_QUOTE = 600;
    private static final LocalizedText PRACTICES = new LocalizedText(Map.of("en", "Good practices", "fr",
            "Bonnes pratiques", "es", "Buenas prácticas", "sr-Latn", "Dobre prakse"));

    private Consolidation() {}

    static ReplyText of(ConsultationDetails call, List<Contribution> published) {
        Stream<ReplySection> answered = call.asked().stream()
                .map(question -> new ReplySection(question.key(), question.text(), null,
                        quotes(published, details -> Optional.ofNullable(details.answers().get(question.key())))));
        boolean practised = published.stream().anyMatch(each -> each.details().matrix() != null);
        Stream<ReplySection> practices = practised
                ? Stream.of(new ReplySection(null, PRACTICES, null,
                        quotes(published, Consolidation::practice)))
                : Stream.empty();
        return new ReplyText(call.title(), Stream.concat(answered, practices).toList());
    }

    private static List<Quote> quotes(List<Contribution> published,
            Function<ContributionDetails, Optional<String>> said) {
        return published.stream().filter(Contribution::isQuotable)
                .flatMap(each -> said.apply(each.details()).map(text -> new Quote(each.id(), shortened(text))).stream())
                .limit(MOST_QUOTES).toList();
    }

    private static Optional<String> practice(ContributionDetails details) {
        Matrix matrix = details.matrix();
        return matrix == null
                ? Optional.empty()
                : Optional.of(String.join(": ", in(matrix.title(), details.language()),
                        in(matrix.activities(), details.language())));
    }

    private static String in(LocalizedText text, String language) {
        return text.byLanguage().getOrDefault(language, text.byLanguage().values().iterator().next());
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
    }
}
