package org.sinergija.partners.servicepoint;

import java.util.UUID;

import org.sinergija.partners.organisation.Belongings;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.sinergija.starter.web.version.Answers;
import org.sinergija.starter.web.version.IfMatch;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/organisations/{organisation}/service-points")
class ServicePointController {
    private final Belongings belongings;
    private final Ids ids;

    ServicePointController(Belongings belongings, Ids ids) {
        this.belongings = belongings;
        this.ids = ids;
    }

    @PostMapping
    ResponseEntity<ServicePoint> open(@PathVariable UUID organisation, @RequestBody ServicePointDetails details,
            Caller caller) {
        caller.mustBelongTo(organisation);
        ServicePoint opened = belongings.add(ServicePoint.class, ServicePoint.opened(ids.next(), organisation,
                details));
        return Answers.created(opened.id(), opened.version(), opened);
    }

    @GetMapping
    Slice<ServicePoint> list(@PathVariable UUID organisation, Paging paging) {
        return belongings.page(ServicePoint.class, organisation, paging);
    }

    @GetMapping("/{id}")
    ResponseEntity<ServicePoint> show(@PathVariable UUID organisation, @PathVariable UUID id) {
        ServicePoint known = belongings.get(ServicePoint.class, organisation, id);
        return Answers.ok(known.version(), known);
    }

    @PutMapping("/{id}")
    ResponseEntity<ServicePoint> revise(@PathVariable UUID organisation, @PathVariable UUID id,
            @RequestBody ServicePointDetails details, IfMatch ifMatch, Caller caller) {
        caller.mustBelongTo(organisation);
        ServicePoint known = belongings.get(ServicePoint.class, organisation, id);
        ifMatch.mustMatch(known.version());
        ServicePoint revised = belongings.replace(known.revised(details));
        return Answers.ok(revised.version(), revised);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable UUID organisation, @PathVariable UUID id, Caller caller) {
        caller.mustBelongTo(organisation);
        belongings.remove(belongings.get(ServicePoint.class, organisation, id));
    }
}
