package org.sinergija.local.intake;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/// What the platform says of a file, in lines for people.
final class Remarks {
    /// Of records that were kept out, and of records that were kept apart.
    static final int FIRST = 3;

    private Remarks() {}

    /// Why a request was refused.
    static List<String> ofProblem(int status, JsonNode problem) {
        List<String> faults = problem.path("errors").valueStream().map(fault -> "%s %s".formatted(fault.path("pointer")
                .asString(""), fault.path("detail").asString("")).strip()).toList();
        return faults.isEmpty()
                ? List.of(problem.path("detail").asString("The platform answered %d.".formatted(status)))
                : faults;
    }

    /// Of the job as a whole.
    static List<String> ofJob(JsonNode job) {
        List<String> lines = new ArrayList<>();
        JsonNode error = job.path("error");
        if (error.isObject()) {
            lines.add(at(error, error.path("detail").asString("")));
        }
        job.path("notes").forEach(note -> lines.add(note.asString()));
        int vanished = job.at("/counts/vanished").asInt(0);
        if (vanished > 0) {
            lines.add("%d of the publisher's last file %s not in this one; --vanished withdraw cancels such."
                    .formatted(vanished, vanished == 1 ? "is" : "are"));
        }
        return lines;
    }

    /// What was found in a record, the errors first.
    static List<String> ofRecord(JsonNode record) {
        List<JsonNode> errors = record.path("findings").valueStream()
                .filter(finding -> finding.path("severity").asString("").equals("ERROR")).toList();
        List<JsonNode> told = errors.isEmpty() ? record.path("findings").valueStream().toList() : errors;
        return told.stream().map(finding -> {
            String place = finding.path("place").asString("");
            String message = finding.path("message").asString("");
            String advice = finding.path("advice").asString("");
            return at(finding, "%s%s%s".formatted(place.isEmpty() ? "" : place + ": ", message, advice.isEmpty()
                    ? ""
                    : " " + advice));
        }).toList();
    }

    private static String at(JsonNode finding, String text) {
        int line = finding.path("line").asInt(0);
        return line == 0 ? text : "line %d: %s".formatted(line, text);
    }
}
