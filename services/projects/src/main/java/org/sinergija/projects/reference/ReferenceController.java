package org.sinergija.projects.reference;

import java.util.Arrays;
import java.util.Collection;

import org.sinergija.contracts.reference.Code;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.starter.fault.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/reference")
class ReferenceController {
    /// A whole code list; short enough for one page.
    record Codes(Collection<Code> items) {}

    @GetMapping("/{list}")
    Codes show(@PathVariable String list) {
        return Arrays.stream(CodeList.values()).filter(known -> known.path().equals(list)).findFirst()
                .map(known -> new Codes(known.codes()))
                .orElseThrow(() -> new NotFound("There is no code list %s; there are %s.".formatted(list,
                        String.join(", ", Arrays.stream(CodeList.values()).map(CodeList::path).toList()))));
    }
}
