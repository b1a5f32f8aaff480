package org.sinergija.events.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.consultation.ConsultationState;
import org.sinergija.contracts.consultation.ConsultationStatus;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.binding.TextLength;
import org.sinergija.starter.web.code.OnCalendar;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.sinergija.starter.web.paging.Sortable;
import org.sinergija.starter.web.version.Answers;
import org.sinergija.starter.web.version.IfMatch;
import org.springframework.data.mongodb.core.MongoTemplate;
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
@RequestMapping("/api/v1/consultations")
class ConsultationController {
    private final Consultations consultations;
    private final MongoTemplate mongo;
    private final Ids ids;
    private final Clock clock;

    ConsultationController(Consultations consultations, MongoTemplate mongo, Ids ids, Clock clock) {
        this.consultations = consultations;
        this.mongo = mongo;
        this.ids = ids;
        this.clock = clock;
    }

    /// Until when contributions are taken now, and why.
    record Extension(@NotNull(message = "is required") @OnCalendar Instant closes,
            @NotNull(message = "is required") @TextLength(max = 2_000) LocalizedText reason) {}

    /// Why nothing comes of it.
    record Cancellation(@NotNull(message = "is required") @TextLength(max = 2_000) LocalizedText reason) {}

    @PostMapping
    @Operation(summary = "Call for contributions; everybody sees the call at once")
    ResponseEntity<ConsultationState> call(@RequestBody ConsultationDetails details, Caller caller) {
        caller.mustBelongTo(details.organisation());
        Consultation saved = consultations.save(Consultation.call(ids.next(), details, clock.instant()));
        return Answers.created(saved, saved.state(clock.instant()));
    }

    @GetMapping
    Slice<ConsultationState> list(@RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable ConsultationStatus status,
            @Sortable({"updatedAt", "createdAt"}) Paging paging) {
        Instant now = clock.instant();
        ConsultationFilter filter = new ConsultationFilter(organisation, theme, status);
        return paging.find(mongo, Consultation.class, filter.criteria(now)).map(each -> each.state(now));
    }

    @GetMapping("/{id}")
    ResponseEntity<ConsultationState> show(@PathVariable UUID id) {
        return answer(consultations.get(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a call; once it has opened, what was asked stays")
    ResponseEntity<ConsultationState> revise(@PathVariable UUID id, @RequestBody ConsultationDetails details,
            IfMatch ifMatch, Caller caller) {
        Consultation consultation = consultations.ofModerator(id, caller);
        caller.mustBelongTo(details.organisation());
        ifMatch.mustMatch(consultation);
        consultation.revise(details, clock.instant());
        return answer(consultations.save(consultation));
    }

    @PostMapping("/{id}/extension")
    @Operation(
            summary = "Take contributions for longer, with a notice to all who follow and to contributors who left an address")
    ResponseEntity<ConsultationState> extend(@PathVariable UUID id, @RequestBody Extension extension, Caller caller) {
        consultations.ofModerator(id, caller);
        return answer(consultations.change(id, consultation -> consultation.extend(extension.closes(),
                extension.reason(), clock.instant())));
    }

    @PostMapping("/{id}/cancellation")
    @Operation(summary = "Call it off, with a notice to all who follow and to contributors who left an address")
    ResponseEntity<ConsultationState> cancel(@PathVariable UUID id, @RequestBody Cancellation cancellation,
            Caller caller) {
        consultations.ofModerator(id, caller);
        return answer(consultations.change(id,
                consultation -> consultation.cancel(cancellation.reason(), clock.instant())));
    }

    private ResponseEntity<ConsultationState> answer(Consultation consultation) {
        return Answers.ok(consultation, consultation.state(clock.instant()));
    }
}
