package org.sinergija.partners.identification;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import org.sinergija.partners.organisation.Identification;
import org.sinergija.partners.organisation.Reported;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/organisations/identification")
class IdentificationController {
    private final Identification identification;

    IdentificationController(Identification identification) {
        this.identification = identification;
    }

    @PostMapping
    @Operation(summary = "Find the organisations that a file names, and enter those that nobody knows",
            description = """
                    One answer for each, in the same order. A reference decides unless the name plainly contradicts it; then a
                    name or alias decides within the country. Whoever is not known is entered as PENDING with the source; its
                    country is ZZ if nothing tells. To ask again changes nothing.""")
    IdentificationAnswer identify(@RequestBody IdentificationRequest request) {
        List<Reported> reported = request.organisations().stream().map(each -> each.reported(request.source()))
                .toList();
        return new IdentificationAnswer(identification.identify(reported));
    }
}
