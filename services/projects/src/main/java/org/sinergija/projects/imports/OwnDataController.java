package org.sinergija.projects.imports;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import org.sinergija.projects.initiative.Register;
import org.sinergija.starter.person.Erasure;
import org.sinergija.starter.security.Caller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/data")
class OwnDataController {
    private static final Erasure.Kept RECORDS = new Erasure.Kept(
            "initiatives and their history, and imports, without who changed or sent them",
            "They are the organisation's, and others have planned by them.");

    private final Register register;
    private final ImportJobs jobs;

    OwnDataController(Register register, ImportJobs jobs) {
        this.register = register;
        this.jobs = jobs;
    }

    /// What this service holds under the caller's id.
    ///
    /// @param initiatives that the caller registered or changed
    /// @param imports that the caller sent
    record OwnData(List<UUID> initiatives, List<UUID> imports) {}

    @GetMapping
    @Operation(summary = "Where the caller's id stands in histories and imports")
    OwnData tell(Caller caller) {
        return new OwnData(register.changedBy(caller.subject()), jobs.sentBy(caller.subject()));
    }

    @DeleteMapping
    @Operation(summary = "Take the caller's id out of histories and imports")
    Erasure erase(Caller caller) {
        OwnData known = tell(caller);
        register.forget(caller.subject());
        jobs.forget(caller.subject());
        return Erasure.of(Stream.concat(
                known.initiatives().stream().map("who changed initiative %s"::formatted),
                known.imports().stream().map("who sent import %s"::formatted)).toList(), RECORDS);
    }
}
