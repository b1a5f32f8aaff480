package org.sinergija.coordination.coverage;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sinergija.coordination.audience.Audience;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/coverage")
class CoverageController {
    private final CountedInitiatives initiatives;

    CoverageController(CountedInitiatives initiatives) {
        this.initiatives = initiatives;
    }

    /// The query of a request.
    record Wanted(
            @Parameter(schema = @Schema(type = "string", defaultValue = "theme",
                    allowableValues = {
                            "theme", "territory", "targetGroup", "activityType"})) @Nullable String rows,
            @Parameter(description = "Another than the rows.", schema = @Schema(type = "string",
                    defaultValue = "territory",
                    allowableValues = {"theme", "territory", "targetGroup", "activityType"})) @Nullable String columns,
            @Parameter(
                    description = "Shows what lies directly under this code, not the top of the list.") @Nullable String rowsUnder,
            @Parameter(
                    description = "Shows what lies directly under this code, not the top of the list.") @Nullable String columnsUnder,
            @Parameter(
                    description = "Only initiatives that run on some day from this one on.") @Nullable LocalDate from,
            @Parameter(description = "Only initiatives that run on some day until this one.") @Nullable LocalDate to) {
        Grid grid() {
            return Grid.of(rows == null ? "theme" : rows, columns == null ? "territory" : columns, rowsUnder,
                    columnsUnder, from, to);
        }
    }

    @GetMapping
    @Operation(summary = "The register laid out by two axes",
            description = """
                    Codes roll up to the top of their list, or to what lies directly under `rowsUnder` and `columnsUnder`; what
                    was said of that code as a whole is shown under the code itself. An initiative counts once in each cell
                    that one of its codes lies in. Its budget falls into as many even parts as it has cells, so budgets add up
                    over the cells to those of the register, and over the cells under a code to that code's cell. Cancelled
                    initiatives count nowhere; those without a period only where no days are asked for. A need is an initiative
                    that is still a concept, or that assesses needs; supply is what is planned or active, or was completed in
                    the days asked for. Cells without an initiative are left out.

                    """
                    + Audience.RULE)
    Coverage show(@ParameterObject Wanted wanted, Caller caller) {
        return CoverageTable.of(wanted.grid(), initiatives.seenBy(Audience.of(caller)));
    }

    @GetMapping("/gaps")
    @Operation(summary = "Where a need meets little or nothing, worst first",
            description = """
                    The cells of the same table with a need and no more supply than needs: those without supply come first,
                    then those with most needs for each supply, then those with most needs.

                    """
                    + Audience.RULE)
    Slice<Gap> gaps(@ParameterObject Wanted wanted, Paging paging, Caller caller) {
        Coverage coverage = CoverageTable.of(wanted.grid(), initiatives.seenBy(Audience.of(caller)));
        return paging.page(coverage.gaps(), Gap::place);
    }
}
