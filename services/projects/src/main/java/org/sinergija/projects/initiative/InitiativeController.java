package org.sinergija.projects.initiative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.sinergija.starter.web.paging.Sortable;
import org.sinergija.starter.web.version.Answers;
import org.sinergija.starter.web.version.IfMatch;
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
@RequestMapping("/api/v1/initiatives")
class InitiativeController {
    private final Initiatives initiatives;
    private final Register register;
    private final ShownInitiatives shown;
    private final Ids ids;
    private final Clock clock;

    InitiativeController(Initiatives initiatives, Register register, ShownInitiatives shown, Ids ids,
            Clock clock) {
        this.initiatives = initiatives;
        this.register = register;
        this.shown = shown;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<InitiativeState> register(@RequestBody InitiativeDetails details, Caller caller) {
        caller.mustBelongTo(details.lead());
        Initiative saved = register.enter(Initiative.register(ids.next(), details, caller.subject(), clock.instant()));
        return Answers.created(saved, saved.state());
    }

    @GetMapping
    @Operation(description = ShownInitiatives.RULE)
    Slice<InitiativeState> list(@RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable InitiativeStatus status,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to, @RequestParam(required = false) @Nullable String q,
            @Sortable({"updatedAt", "createdAt"}) Paging paging, Caller caller) {
        InitiativeFilter filter = new InitiativeFilter(theme, territory, organisation, status, from, to, q);
        return shown.page(filter, paging, caller);
    }

    @GetMapping("/{id}")
    @Operation(description = ShownInitiatives.RULE)
    ResponseEntity<InitiativeState> show(@PathVariable UUID id, Caller caller) {
        Initiative initiative = shown.get(id, caller);
        return Answers.ok(initiative, initiative.state());
    }

    @PutMapping("/{id}")
    ResponseEntity<InitiativeState> revise(@PathVariable UUID id, @RequestBody InitiativeDetails details,
            IfMatch ifMatch, Caller caller) {
        Initiative initiative = initiatives.get(id);
        caller.mustBelongTo(initiative.details().lead());
        caller.mustBelongTo(details.lead());
        ifMatch.mustMatch(initiative);
        Initiative saved = register.revise(initiative, details, caller.subject(), clock.instant());
        return Answers.ok(saved, saved.state());
    }

    @PostMapping("/{id}/status")
    ResponseEntity<InitiativeState> changeStatus(@PathVariable UUID id, @RequestBody StatusChange change,
            Caller caller) {
        Initiative initiative = initiatives.get(id);
        caller.mustBelongTo(initiative.details().lead());
        initiative.moveTo(change.status(), change.reason(), caller.subject(), clock.instant());
        Initiative saved = initiatives.save(initiative);
        return Answers.ok(saved, saved.state());
    }

    @GetMapping("/{id}/history")
    @Operation(description = ShownInitiatives.RULE)
    Slice<Change> history(@PathVariable UUID id, Caller caller) {
        List<Change> changes = shown.get(id, caller).history();
        return new Slice<>(changes, null);
    }
}
