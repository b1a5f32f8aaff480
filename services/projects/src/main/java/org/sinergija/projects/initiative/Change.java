package org.sinergija.projects.initiative;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.InitiativeStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One entry of an initiative's history: what became different, when, by whom.
///
/// @param by who did it; `anonymous` as long as nobody signs in
@JsonInclude(JsonInclude.Include.NON_NULL)
record Change(Kind kind, Instant at, String by, List<Field> fields, @Nullable String reason) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NOBODY_SIGNED_IN = "anonymous";

    enum Kind {
        REGISTERED, REVISED, STATUS_CHANGED
    }

    /// A property of the initiative, as JSON text before and after; missing where there was or is none.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Field(String field, @Nullable String before, @Nullable String after) {}

    static Change registered(Instant at) {
        return new Change(Kind.REGISTERED, at, NOBODY_SIGNED_IN, List.of(), null);
    }

    static Change revised(Instant at, List<Field> fields) {
        return new Change(Kind.REVISED, at, NOBODY_SIGNED_IN, fields, null);
    }

    static Change moved(Instant at, InitiativeStatus from, InitiativeStatus to, String reason) {
        return new Change(Kind.STATUS_CHANGED, at, NOBODY_SIGNED_IN,
                List.of(new Field("status", from.name(), to.name())), reason);
    }

    static List<Field> between(InitiativeDetails before, InitiativeDetails after) {
        JsonNode old = JSON.valueToTree(before);
        JsonNode now = JSON.valueToTree(after);
        List<Field> fields = new ArrayList<>();
        for (String name : old.propertyNames()) {
            // The status has its own way to change.
            if (!name.equals("status") && !old.path(name).equals(now.path(name))) {
                fields.add(new Field(name, text(old.path(name)), text(now.path(name))));
            }
        }
        return fields;
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        return value.isString() ? value.asString() : value.toString();
    }
}
