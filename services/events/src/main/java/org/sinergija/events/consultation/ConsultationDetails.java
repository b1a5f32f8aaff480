package org.sinergija.events.consultation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sinergija.contracts.consultation.ConsultationQuestion;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.Fault;
import org.sinergija.contracts.value.InvalidValue;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;
import org.sinergija.starter.web.binding.Given;
import org.sinergija.starter.web.binding.KnownCode;
import org.sinergija.starter.web.binding.TextLength;
import org.sinergija.starter.web.code.LanguageTag;
import org.sinergija.starter.web.code.OnCalendar;

/// A call for contributions.
///
/// @param organisation which calls, and moderates
/// @param languages in which contributions are taken; the first is the usual one
/// @param opens the first instant at which contributions are taken
/// @param closes the first instant at which none are taken any more
record ConsultationDetails(@NotNull(message = "is required") UUID organisation,
        @NotNull(message = "is required") @TextLength(max = 300) LocalizedText title,
        @NotNull(message = "is required") @TextLength(max = 20_000) LocalizedText description,
        @NotEmpty(message = "is required") @Size(max = 50) List<@Valid @NotNull Asking> questions,
        @NotEmpty(message = "is required") @Size(max = 30) List<@LanguageTag @NotNull String> languages,
        @Size(max = 50) List<@KnownCode(CodeList.THEMES) String> themes,
        @Size(max = 200) List<@KnownCode(CodeList.TERRITORIES) Territory> territories,
        @NotNull(message = "is required") @OnCalendar Instant opens,
        @NotNull(message = "is required") @OnCalendar Instant closes) {
    ConsultationDetails {
        questions = Given.orNone(questions);
        languages = Given.orNone(languages);
        themes = Given.orNone(themes);
        territories = Given.orNone(territories);
        List<Fault> faults = new ArrayList<>();
        if (opens != null && closes != null && !closes.isAfter(opens)) {
            faults.add(new Fault("/closes", "%s is not after the opening %s".formatted(closes, opens)));
        }
        Set<String> keys = new HashSet<>();
        for (int place = 0; place < questions.size(); place++) {
            Asking asking = questions.get(place);
            if (asking != null && !keys.add(asking.question(place + 1).key())) {
                faults.add(new Fault("/questions/%d/key".formatted(place), "is that of another question"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidValue(faults);
        }
    }

    List<ConsultationQuestion> asked() {
        return IntStream.range(0, questions.size()).mapToObj(place -> questions.get(place).question(place + 1))
                .toList();
    }

    List<String> keys() {
        return asked().stream().map(ConsultationQuestion::key).toList();
    }

    ConsultationDetails closing(Instant later) {
        return new ConsultationDetails(organisation, title, description, questions, languages, themes, territories,
                opens, later);
    }

    /// Whether those who have answered already were asked the same, and as long.
    boolean asksAs(ConsultationDetails other) {
        return organisation.equals(other.organisation) && keys().equals(other.keys()) && opens.equals(other.opens)
                && closes.equals(other.closes) && languages.containsAll(other.languages);
    }
}
