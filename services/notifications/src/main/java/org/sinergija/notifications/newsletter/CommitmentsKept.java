package org.sinergija.notifications.newsletter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sinergija.contracts.recommendation.CommitmentState;
import org.sinergija.contracts.recommendation.CommitmentStatus;
import org.sinergija.contracts.recommendation.RecommendationState;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.notifications.known.Known;
import org.springframework.stereotype.Component;

/// Which recommendations were put into practice in the period, by whom.
@Component
class CommitmentsKept {
    private static final int MOST_SHOWN = 100;

    private final Known known;

    CommitmentsKept(Known known) {
        this.known = known;
    }

    /// One promise that was kept.
    private record Kept(LocalizedText recommendation, CommitmentState promise) {}

    Optional<Section> of(Drafting.Span span) {
        List<Kept> kept = known.recommendationsKept(span.start(), span.end()).stream()
                .flatMap(recommendation -> kept(recommendation, span)).toList();
        List<Kept> shown = kept.stream().limit(MOST_SHOWN).toList();
        Called called = Called.of(known, shown.stream().map(each -> each.promise().organisation()));
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(Section.Kind.COMMITMENTS_KEPT,
                        span.text(language -> Wording.of(language).commitmentsKept()),
                        List.of(Section.Figure.of("commitments", null, kept.size())),
                        span.text(language -> body(shown, called, language))));
    }

    private static Stream<Kept> kept(RecommendationState recommendation, Drafting.Span span) {
        LocalizedText title = recommendation.title();
        return title == null
                ? Stream.empty()
                : recommendation.commitments().stream()
                        .filter(promise -> promise.status() == CommitmentStatus.DONE
                                && span.includes(promise.updatedAt()))
                        .map(promise -> new Kept(title, promise));
    }

    private static String body(List<Kept> shown, Called called, String language) {
        return shown.stream()
                .map(each -> "- **%s** – %s%s".formatted(Wording.shown(each.recommendation(), language),
                        Wording.shown(each.promise().what(), language),
                        called.by(each.promise().organisation(), language)))
                .collect(Collectors.joining("\n"));
    }
}
