package org.sinergija.partners.merge;

import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.sinergija.partners.organisation.Merge;
import org.sinergija.partners.organisation.Merging;
import org.sinergija.partners.organisation.Organisation;
import org.sinergija.partners.organisation.OrganisationView;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Slice;
import org.sinergija.starter.web.version.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/organisations/{id}")
class MergeController {
    private final Merging merging;

    MergeController(Merging merging) {
        this.merging = merging;
    }

    @PostMapping("/merge")
    @Operation(summary = "Decide that this organisation is another under another name",
            description = """
                    It leaves the lists, and the other goes by its names and references besides its own. Refused if
                    either is merged or suspended already, or if another was merged into this one. To repeat it changes
                    nothing.""")
    ResponseEntity<OrganisationView> merge(@PathVariable UUID id, @RequestBody MergeRequest request,
            Caller caller) {
        return shown(merging.merge(id, request.into(), request.reason(), caller.subject()));
    }

    @PostMapping("/merge-reversal")
    @Operation(summary = "Take back that this organisation is another",
            description = "It stands for itself again, and the other gives back what it took over.")
    ResponseEntity<OrganisationView> reverse(@PathVariable UUID id, @RequestBody ReversalRequest request,
            Caller caller) {
        return shown(merging.reverse(id, request.reason(), caller.subject()));
    }

    @GetMapping("/merges")
    @Operation(summary = "All decisions that this organisation is a side of, oldest first")
    Slice<Merge> decisions(@PathVariable UUID id) {
        return new Slice<>(merging.decisions(id), null);
    }

    private static ResponseEntity<OrganisationView> shown(Organisation organisation) {
        return Answers.ok(organisation, organisation.view());
    }
}
