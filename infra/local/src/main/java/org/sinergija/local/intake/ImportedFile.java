package org.sinergija.local.intake;

import java.util.List;

import tools.jackson.databind.JsonNode;

/// A file and what became of it.
///
/// @param state `COMPLETED` or `FAILED`, as the platform says, or `REFUSED`
/// @param counts how many records became what, as the platform says
/// @param remarks what a person should know of it
record ImportedFile(String name, String state, JsonNode counts, List<String> remarks) {
    static final String REFUSED = "REFUSED";
    private static final String COMPLETED = "COMPLETED";

    ImportedFile {
        remarks = List.copyOf(remarks);
    }

    boolean isIn() {
        return state.equals(COMPLETED);
    }

    String count(String what) {
        return state.equals(REFUSED) ? "-" : Integer.toString(counts.path(what).asInt(0));
    }
}
