package org.sinergija.events.person;

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
    private static final Erasure.Kept COUNTED = new Erasure.Kept(
            "that somebody took part in an event, without who it was", "Its organisers account for how many came.");

    private final Holdings holdings;

    OwnDataController(List<Holding> holdings) {
        this.holdings = new Holdings(holdings);
    }

    @GetMapping
    @Operation(summary = "What is held here about whoever has the caller's address")
    Map<String, Object> tell(Caller caller) {
        return holdings.tell(caller);
    }

    @DeleteMapping
    @Operation(summary = "Erase it; a seat at an event to come goes to the next in line")
    Erasure erase(Caller caller) {
        return holdings.erase(caller, COUNTED);
    }
}
