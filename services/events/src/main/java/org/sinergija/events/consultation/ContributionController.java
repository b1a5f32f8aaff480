package org.sinergija.events.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Fault;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.sinergija.starter.web.version.Answers;
import org.sinergija.starter.web.version.IfMatch;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/consultations/{id}/contributions")
class ContributionController {
    private static final String RULE = "What is not published is shown to its contributor and, but for drafts, to the "
            + "moderators; to all others it does not exist.";

    private final Consultations consultations;
    private final Contributions contributions;
    private final Ids ids;
    private final Clock clock;

    ContributionController(Consultations consultations, Contributions contributions, Ids ids, Clock clock) {
        this.consultations = consultations;
        this.contributions = contributions;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param reason why it is rejected, which is told to its contributor
    /// @param contactData what becomes of e-mail addresses and telephone numbers in what is published
    record Verdict(@NotNull(message = "is required") ContributionStatus status,
            @Size(max = 2_000) @Nullable String reason, @Nullable OnContactData contactData) {}

    @PostMapping
    @Operation(summary = "Contribute, while the consultation is open",
            description = "Submits it, or with `\"status\": \"DRAFT\"` keeps it for its contributor to go on with.")
    ResponseEntity<ContributionView> contribute(@PathVariable UUID id, @RequestBody ContributionDetails details,
            Caller caller) {
        Consultation consultation = consultations.get(id);
        Instant now = clock.instant();
        consultation.mustBeOpen(now);
        requireOwn(details, caller);
        details.mustFit(consultation.details());
        Contribution added = contributions.add(Contribution.by(caller.subject(), ids.next(), id, details, now));
        return Answers.created(added.id(), added.tag(), ContributionView.own(added));
    }

    @GetMapping
    @Operation(description = RULE)
    Slice<ContributionView> list(@PathVariable UUID id,
            @RequestParam(required = false) @Nullable ContributionStatus status,
            @RequestParam(required = false) @Nullable String country, Paging paging, Caller caller) {
        Consultation consultation = consultations.get(id);
        List<Criteria> wanted = new ArrayList<>();
        if (status != null) {
            wanted.add(Criteria.where("status").is(status));
        }
        if (country != null) {
            wanted.add(Criteria.where("details.organisation.country").is(country));
        }
        return contributions.list(consultation, wanted, paging, caller).map(each -> view(consultation, each, caller));
    }

    @GetMapping("/{contribution}")
    @Operation(description = RULE)
    ResponseEntity<ContributionView> show(@PathVariable UUID id, @PathVariable UUID contribution, Caller caller) {
        Consultation consultation = consultations.get(id);
        return answer(consultation, contributions.shown(consultation, contribution, caller), caller);
    }

    @PutMapping("/{contribution}")
    @Operation(summary = "Write one's own contribution anew, while the consultation is open")
    ResponseEntity<ContributionView> rewrite(@PathVariable UUID id, @PathVariable UUID contribution,
            @RequestBody ContributionDetails details, IfMatch ifMatch, Caller caller) {
        Consultation consultation = consultations.get(id);
        Contribution own = contributions.own(consultation, contribution, caller);
        Instant now = clock.instant();
        consultation.mustBeOpen(now);
        requireOwn(details, caller);
        details.mustFit(consultation.details());
        ifMatch.mustMatch(own.tag());
        return answer(consultation, contributions.save(own.rewritten(details, now)), caller);
    }

    @PostMapping("/{contribution}/status")
    @Operation(
            summary = "Submit or withdraw one's own contribution; publish or, with a reason, reject one as moderator",
            description = "What has e-mail addresses or telephone numbers is not published (409, with their places as "
                    + "`contactData`) until the moderator says `REDACT` or `KEEP` in `contactData`.")
    ResponseEntity<ContributionView> move(@PathVariable UUID id, @PathVariable UUID contribution,
            @RequestBody Verdict verdict, Caller caller) {
        Consultation consultation = consultations.get(id);
        Contribution moved = contribution(consultation, contribution, verdict, caller)
                .moved(verdict.status(), verdict.reason(), clock.instant());
        if (verdict.status() == ContributionStatus.PUBLISHED) {
            consultation.mustNotBeCancelled();
            moved = ContactData.of(moved.details()).judged(moved, verdict.contactData());
        }
        Contribution saved = contributions.save(moved);
        consultations.change(id, latest -> latest.count(contributions.countPublished(id), clock.instant()));
        return answer(consultation, saved, caller);
    }

    private Contribution contribution(Consultation consultation, UUID id, Verdict verdict, Caller caller) {
        if (!verdict.status().isVerdict()) {
            Contribution own = contributions.own(consultation, id, caller);
            if (verdict.status() == ContributionStatus.SUBMITTED) {
                consultation.mustBeOpen(clock.instant());
            }
            return own;
        }
        Contribution shown = contributions.shown(consultation, id, caller);
        caller.mustBelongTo(consultation.details().organisation());
        if (verdict.status() == ContributionStatus.REJECTED && (verdict.reason() == null
                || verdict.reason().isBlank())) {
            throw new InvalidRequest(List.of(new Fault("/reason", "is required for a rejection")));
        }
        return shown;
    }

    /// Nobody speaks for an organisation of the register but those who belong to it.
    private static void requireOwn(ContributionDetails details, Caller caller) {
        UUID registered = details.organisation().id();
        if (registered != null) {
            caller.mustBelongTo(registered);
        }
    }

    private static ResponseEntity<ContributionView> answer(Consultation consultation, Contribution contribution,
            Caller caller) {
        return Answers.ok(contribution.tag(), view(consultation, contribution, caller));
    }

    private static ContributionView view(Consultation consultation, Contribution contribution, Caller caller) {
        if (contribution.by().equals(caller.subject())) {
            return ContributionView.own(contribution);
        }
        return caller.belongsTo(consultation.details().organisation())
                ? ContributionView.moderated(contribution)
                : ContributionView.open(contribution);
    }
}
