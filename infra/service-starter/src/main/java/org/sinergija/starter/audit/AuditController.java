package org.sinergija.starter.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.sinergija.starter.security.AccessRules;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AuditController {
    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping(AccessRules.AUDIT)
    @Operation(summary = "Who did what in this service, newest first",
            description = """
                    Everything but reading, and the reading of people's data; refused attempts too. A partner sees what was done for its \
                    own organisation, coordinators and administrators everything. An entry without a status is going on, or \
                    the service died over it.""")
    Slice<AuditEntry> list(@RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to, Paging paging, Caller caller) {
        if (organisation != null) {
            caller.mustBelongTo(organisation);
        }
        List<Criteria> criteria = new ArrayList<>();
        caller.writesOnlyFor().or(() -> Optional.ofNullable(organisation))
                .ifPresent(whose -> criteria.add(Criteria.where("organisation").is(whose)));
        if (subject != null) {
            criteria.add(Criteria.where("subject").is(subject));
        }
        if (from != null) {
            criteria.add(Criteria.where("at").gte(from));
        }
        if (to != null) {
            criteria.add(Criteria.where("at").lt(to));
        }
        return trail.page(criteria, paging);
    }
}
