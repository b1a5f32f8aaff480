package org.sinergija.projects.hxl.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.projects.csv.CellText;
import org.sinergija.projects.hxl.table.HxlData;

/// What people write for the status of an activity.
public final class StatusWords {
    private static final Map<String, InitiativeStatus> KNOWN = known();

    private StatusWords() {}

    public static Optional<InitiativeStatus> in(String text) {
        return Optional.ofNullable(KNOWN.get(CellText.key(text)));
    }

    private static Map<String, InitiativeStatus> known() {
        Map<String, InitiativeStatus> known = new HashMap<>();
        HxlData.read("status-words", Words[].class).forEach(each -> each.words().forEach(word -> known.put(CellText.key(
                word), each.status())));
        return Map.copyOf(known);
    }

    private record Words(InitiativeStatus status, List<String> words) {}
}
