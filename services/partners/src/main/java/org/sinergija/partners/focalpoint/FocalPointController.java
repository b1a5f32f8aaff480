package org.sinergija.partners.focalpoint;

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
@RequestMapping("/api/v1/organisations/{organisation}/focal-points")
class FocalPointController {
    private final Belongings belongings;
    private final Ids ids;

    FocalPointController(Belongings belongings, Ids ids) {
        this.belongings = belongings;
        this.ids = ids;
    }

    @PostMapping
    ResponseEntity<FocalPoint> name(@PathVariable UUID organisation, @RequestBody FocalPointDetails details,
            Caller caller) {
        caller.mustBelongTo(organisation);
        FocalPoint named = belongings.add(FocalPoint.class, FocalPoint.named(ids.next(), organisation, details));
        return Answers.created(named.id(), named.version(), named);
    }

    /// Services ask for the addresses of letters when they send them.
    @GetMapping
    Slice<FocalPoint> list(@PathVariable UUID organisation, Paging paging, Caller caller) {
        if (!caller.isService()) {
            caller.mustBelongTo(organisation);
        }
        return belongings.page(FocalPoint.class, organisation, paging);
    }

    @GetMapping("/{id}")
    ResponseEntity<FocalPoint> show(@PathVariable UUID organisation, @PathVariable UUID id, Caller caller) {
        caller.mustBelongTo(organisation);
        FocalPoint known = belongings.get(FocalPoint.class, organisation, id);
        return Answers.ok(known.version(), known);
    }

    @PutMapping("/{id}")
    ResponseEntity<FocalPoint> revise(@PathVariable UUID organisation, @PathVariable UUID id,
            @RequestBody FocalPointDetails details, IfMatch ifMatch, Caller caller) {
        caller.mustBelongTo(organisation);
        FocalPoint known = belongings.get(FocalPoint.class, organisation, id);
        ifMatch.mustMatch(known.version());
        FocalPoint revised = belongings.replace(known.revised(details));
        return Answers.ok(revised.version(), revised);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID organisation, @PathVariable UUID id, Caller caller) {
        caller.mustBelongTo(organisation);
        belongings.remove(belongings.get(FocalPoint.class, organisation, id));
    }
}
