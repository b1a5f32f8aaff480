package org.sinergija.events.consultation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Fault;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.web.code.LanguageTag;

/// What somebody contributes.
///
/// @param person who wrote it; shown to others only by consent
/// @param email to which is written if the consultation is extended or called off; told to nobody else
/// @param language that of the answers
/// @param answers to all questions or some, by their keys
/// @param status `DRAFT` to go on with it later, else it is submitted
record ContributionDetails(@NotNull(message = "is required") @Valid Contributor organisation,
        @Size(max = 200) @Nullable String person,
        @Email(message = "is no e-mail address") @Size(max = 254) @Nullable String email, Consent consent,
        @NotNull(message = "is required") @LanguageTag String language,
        @Size(max = 50) Map<String, @NotBlank(message = "must not be empty") @Size(max = 20_000) String> answers,
        @Valid @Nullable Matrix matrix, ContributionStatus status) {
    ContributionDetails {
        consent = consent == null ? Consent.NONE : consent;
        answers = answers == null ? Map.of() : Collections.unmodifiableMap(answers);
        status = status == null ? ContributionStatus.SUBMITTED : status;
    }

    /// @throws InvalidRequest with every fault, if it is no contribution to this consultation
    void mustFit(ConsultationDetails call) {
        List<Fault> faults = new ArrayList<>();
        if (!call.languages().contains(language)) {
            faults.add(new Fault("/language", "must be one of %s".formatted(call.languages())));
        }
        answers.keySet().stream().filter(key -> !call.keys().contains(key)).forEach(key -> faults.add(new Fault(
                "/answers/" + key.replace("~", "~0").replace("/", "~1"),
                "is no question of this consultation; there are %s".formatted(call.keys()))));
        if (status != ContributionStatus.DRAFT && status != ContributionStatus.SUBMITTED) {
            faults.add(new Fault("/status", "must be DRAFT or SUBMITTED"));
        }
        if (status == ContributionStatus.SUBMITTED && isEmpty()) {
            faults.add(new Fault("/answers", "or a matrix is required before it is submitted"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    boolean isEmpty() {
        return answers.isEmpty() && matrix == null;
    }

    ContributionDetails withoutPerson() {
        return new ContributionDetails(organisation, null, null, new Consent(consent.quote(), false), language,
                answers, matrix, status);
    }

    ContributionDetails saying(Map<String, String> otherAnswers, @Nullable Matrix otherMatrix) {
        return new ContributionDetails(organisation, person, email, consent, language, otherAnswers, otherMatrix,
                status);
    }

    /// Names and addresses have no place in a log.
    @Override
    public String toString() {
        return "ContributionDetails";
    }
}
