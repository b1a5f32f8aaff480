package org.sinergija.notifications.mail;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who gets no letters because the mail server takes none for the address; the address itself is at partners.
@RestController
class BounceController {
    private final Bounces bounces;

    BounceController(Bounces bounces) {
        this.bounces = bounces;
    }

    /// @param id of a focal point of the organisation, or of an account
    /// @param code that the mail server gave
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BounceView(String id, @Nullable UUID organisation, Instant since, String code) {
        static BounceView of(Bounce bounce) {
            return new BounceView(bounce.readerId(), bounce.organisation(), bounce.since(), bounce.code());
        }
    }

    @GetMapping("/api/v1/bounces")
    @Operation(summary = "Whose addresses take no mail",
            description = "A partner sees the focal points of its own organisation. Once partners has another address, mail goes there.")
    Slice<BounceView> list(@RequestParam(required = false) @Nullable UUID organisation, Paging paging, Caller caller) {
        UUID asked = organisation == null ? caller.writesOnlyFor().orElse(null) : organisation;
        if (asked != null) {
            caller.mustBelongTo(asked);
        }
        return bounces.list(asked, paging).map(BounceView::of);
    }
}
