package org.sinergija.projects.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Iterator;
import java.util.stream.Stream;

import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.projects.hxl.HxlWriter;
import org.sinergija.projects.iati.IatiWriter;
import org.sinergija.projects.initiative.InitiativeFilter;
import org.sinergija.projects.initiative.ShownInitiatives;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.security.Caller;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes the initiatives that the caller may see and that meet a filter, in the order in which they were registered. The end of
/// a file is written after the last of them only, so that a broken file has none.
@Component
class Exports {
    private final ShownInitiatives initiatives;
    private final Surroundings surroundings;
    private final JsonMapper json;
    private final Clock clock;

    Exports(ShownInitiatives initiatives, Surroundings surroundings, JsonMapper json, Clock clock) {
        this.initiatives = initiatives;
        this.surroundings = surroundings;
        this.json = json;
        this.clock = clock;
    }

    /// A document of IATI 2.03.
    ///
    /// @throws NotFound if there are none: the standard knows no document without an activity
    void iati(InitiativeFilter filter, Caller caller, OutputStream out) throws IOException {
        try (Stream<InitiativeState> found = initiatives.all(filter, caller)) {
            Iterator<InitiativeState> each = found.iterator();
            if (!each.hasNext()) {
                throw new NotFound(
                        "There is no initiative to show by this filter, and IATI knows no file without an activity.");
            }
            IatiWriter file = new IatiWriter(out, clock.instant());
            surroundings.export(each, caller, file::write);
            file.close();
        }
    }

    /// A table of who does what where, with HXL tags.
    void hxl(InitiativeFilter filter, Caller caller, OutputStream out) throws IOException {
        try (Stream<InitiativeState> found = initiatives.all(filter, caller)) {
            HxlWriter file = new HxlWriter(out);
            surroundings.export(found.iterator(), caller, file::write);
            file.close();
        }
    }

    /// A line of JSON for each, as `/initiatives/{id}` shows it.
    void ndjson(InitiativeFilter filter, Caller caller, OutputStream out) throws IOException {
        try (Stream<InitiativeState> found = initiatives.all(filter, caller)) {
            for (Iterator<InitiativeState> each = found.iterator(); each.hasNext();) {
                out.write(json.writeValueAsBytes(each.next()));
                out.write('\n');
            }
        }
    }
}
