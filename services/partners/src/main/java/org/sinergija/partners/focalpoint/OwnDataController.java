package org.sinergija.partners.focalpoint;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import org.sinergija.partners.organisation.Merging;
import org.sinergija.starter.person.Erasure;
import org.sinergija.starter.security.Caller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/data")
class OwnDataController {
    private static final Erasure.Kept DECISIONS = new Erasure.Kept(
            "decisions that organisations are one, without who decided", "The register shows by them what it is.");

    private final FocalPoints focalPoints;
    private final Merging merging;

    OwnDataController(FocalPoints focalPoints, Merging merging) {
        this.focalPoints = focalPoints;
        this.merging = merging;
    }

    /// What this service holds of the caller.
    ///
    /// @param focalPoints that have the caller's address
    /// @param merges the organisations about which the caller decided that they are others, or are not
    record OwnData(List<FocalPoint> focalPoints, List<UUID> merges) {}

    @GetMapping
    @Operation(summary = "The caller as a focal point, and in decisions on organisations")
    OwnData tell(Caller caller) {
        return new OwnData(focalPoints.at(caller.email()), merging.decidedBy(caller.subject()));
    }

    @DeleteMapping
    @Operation(summary = "Erase the caller as a focal point, and from decisions on organisations")
    Erasure erase(Caller caller) {
        List<UUID> merges = merging.decidedBy(caller.subject());
        merging.forget(caller.subject());
        return Erasure.of(Stream.concat(
                focalPoints.erase(caller.email()).stream()
                        .map(person -> "focal point of organisation %s".formatted(person.organisation())),
                merges.stream().map("who decided on organisation %s"::formatted)).toList(), DECISIONS);
    }
}
