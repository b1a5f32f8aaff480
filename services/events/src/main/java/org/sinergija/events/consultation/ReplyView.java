package org.sinergija.events.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.LocalizedText;

/// A consolidated reply as it is shown, with what is counted and said by those whose contributions are published now.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplyView(UUID consultation, int edition, Status status, LocalizedText title, Tally counts,
        List<Part> sections, Instant editedAt, @Nullable Instant publishedAt) {
    /// How far it has come.
    enum Status {
        DRAFT, PUBLISHED
    }

    /// @param answers how many answered this question
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Part(@Nullable String question, LocalizedText title, long answers, @Nullable LocalizedText body,
            List<Saying> quotes) {}

    /// What was said, and by whom.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Saying(UUID contribution, String text, String language, String organisation, String country,
            @Nullable String person) {}

    static ReplyView of(Reply reply, List<Contribution> published) {
        Map<UUID, Contribution> quotable = published.stream().filter(Contribution::isQuotable)
                .collect(Collectors.toMap(Contribution::id, Function.identity()));
        List<Part> parts = reply.text().sections().stream()
                .map(section -> new Part(section.question(), section.title(), answers(section, published),
                        section.body(), section.quotes().stream()
                                .flatMap(quote -> Optional.ofNullable(quotable.get(quote.contribution()))
                                        .map(said -> saying(quote, said)).stream())
                                .toList()))
                .toList();
        return new ReplyView(reply.id(), reply.edition(), reply.isPublished() ? Status.PUBLISHED : Status.DRAFT,
                reply.text().title(), Tally.of(published), parts, reply.editedAt(), reply.publishedAt());
    }

    private static long answers(ReplySection section, List<Contribution> published) {
        String question = section.question();
        return published.stream().map(Contribution::details)
                .filter(details -> question == null
                        ? details.matrix() != null
                        : details.answers().containsKey(question))
                .count();
    }

    private static Saying saying(Quote quote, Contribution said) {
        ContributionDetails details = said.details();
        return new Saying(said.id(), quote.text(), details.language(), details.organisation().name(),
                details.organisation().country(), details.consent().name() ? details.person() : null);
    }
}
