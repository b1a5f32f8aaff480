package org.sinergija.projects.exports;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.projects.initiative.InitiativeFilter;
import org.sinergija.projects.initiative.ShownInitiatives;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.download.Download;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Files of the initiatives that the caller may see, by the filters of `/initiatives`.
@RestController
@RequestMapping("/api/v1/exports")
class ExportController {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Exports exports;

    ExportController(Exports exports) {
        this.exports = exports;
    }

    @GetMapping(path = "/iati.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @Operation(description = ShownInitiatives.RULE)
    void iati(@ParameterObject Wanted wanted, Caller caller, Download download) throws IOException {
        InitiativeFilter filter = wanted.filter();
        download.send("iati.xml", MediaType.APPLICATION_XML, out -> exports.iati(filter, caller, out));
    }

    @GetMapping(path = "/3w.csv", produces = "text/csv")
    @Operation(description = ShownInitiatives.RULE)
    void hxl(@ParameterObject Wanted wanted, Caller caller, Download download) throws IOException {
        InitiativeFilter filter = wanted.filter();
        download.send("3w.csv", CSV, out -> exports.hxl(filter, caller, out));
    }

    @GetMapping(path = "/initiatives.ndjson", produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Operation(description = ShownInitiatives.RULE)
    void ndjson(@ParameterObject Wanted wanted, Caller caller, Download download) throws IOException {
        InitiativeFilter filter = wanted.filter();
        download.send("initiatives.ndjson", MediaType.APPLICATION_NDJSON, out -> exports.ndjson(filter, caller, out));
    }

    /// The query of a request, as for `/initiatives`.
    record Wanted(@Nullable String theme, @Nullable String territory, @Nullable UUID organisation,
            @Nullable InitiativeStatus status, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String q) {
        InitiativeFilter filter() {
            return new InitiativeFilter(theme, territory, organisation, status, from, to, q);
        }
    }
}
