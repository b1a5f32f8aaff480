package org.sinergija.partners.organisation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.organisation.OrganisationStatus;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.contracts.value.Fault;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.security.Caller;
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
@RequestMapping("/api/v1/organisations")
class OrganisationController {
    private final Organisations organisations;
    private final MongoTemplate mongo;
    private final Ids ids;
    private final Clock clock;

    OrganisationController(Organisations organisations, MongoTemplate mongo, Ids ids, Clock clock) {
        this.organisations = organisations;
        this.mongo = mongo;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<OrganisationView> register(@RequestBody OrganisationDetails details) {
        UUID id = ids.next();
        // A repetition whose first answer was lost would match itself.
        Optional<Organisation> repeated = organisations.find(id);
        Organisation organisation = repeated.orElseGet(() -> registered(id, details));
        return Answers.created(organisation, organisation.view());
    }

    private Organisation registered(UUID id, OrganisationDetails details) {
        requireKnown(details.distinctFrom());
        return organisations.saveApart(Organisation.register(id, details, clock.instant()));
    }

    @GetMapping
    Slice<OrganisationView> list(@RequestParam(required = false) @Nullable OrganisationType type,
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable OrganisationStatus status,
            @RequestParam(required = false) @Nullable UUID mergedInto,
            @RequestParam(required = false) @Nullable String q,
            @Sortable({"updatedAt", "createdAt", "country:details.country", "acronym:details.acronym"}) Paging paging) {
        OrganisationFilter filter = new OrganisationFilter(type, country, territory, status, mergedInto, q);
        return paging.find(mongo, Organisation.class, filter.criteria()).map(Organisation::view);
    }

    @GetMapping("/{id}")
    ResponseEntity<OrganisationView> show(@PathVariable UUID id) {
        Organisation organisation = organisations.get(id);
        return Answers.ok(organisation, organisation.view());
    }

    @PutMapping("/{id}")
    ResponseEntity<OrganisationView> revise(@PathVariable UUID id, @RequestBody OrganisationDetails details,
            IfMatch ifMatch, Caller caller) {
        caller.mustBelongTo(id);
        Organisation organisation = organisations.get(id);
        ifMatch.mustMatch(organisation);
        requireKnown(details.distinctFrom());
        organisation.revise(details, clock.instant());
        return shown(organisations.saveApart(organisation));
    }

    @PostMapping("/{id}/approval")
    ResponseEntity<OrganisationView> approve(@PathVariable UUID id) {
        Organisation organisation = organisations.get(id);
        organisation.approve(clock.instant());
        return shown(organisations.save(organisation));
    }

    @PostMapping("/{id}/suspension")
    ResponseEntity<OrganisationView> suspend(@PathVariable UUID id, @RequestBody Suspension suspension) {
        Organisation organisation = organisations.get(id);
        organisation.suspend(suspension.reason(), clock.instant());
        return shown(organisations.save(organisation));
    }

    private void requireKnown(List<UUID> others) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            if (organisations.find(others.get(i)).isEmpty()) {
                faults.add(new Fault("/distinctFrom/%d".formatted(i), "is no organisation"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    private static ResponseEntity<OrganisationView> shown(Organisation organisation) {
        return Answers.ok(organisation, organisation.view());
    }
}
