package org.sinergija.notifications.person;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import org.sinergija.starter.person.Erasure;
import org.sinergija.starter.person.Holding;
import org.sinergija.starter.person.Holdings;
import org.sinergija.starter.security.Caller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/data")
class OwnDataController {
    private static final Erasure.Kept SHARED = new Erasure.Kept("notices to organisations",
            "They are addressed to the organisation; what the person did with them is erased.");

    private final Holdings holdings;

    OwnDataController(List<Holding> holdings) {
        this.holdings = new Holdings(holdings);
    }

    @GetMapping
    @Operation(summary = "What the caller follows, was told and left here")
    Map<String, Object> tell(Caller caller) {
        return holdings.tell(caller);
    }

    @DeleteMapping
    @Operation(summary = "Erase the caller here, and stop what is on its way to the caller")
    Erasure erase(Caller caller) {
        return holdings.erase(caller, SHARED);
    }
}
