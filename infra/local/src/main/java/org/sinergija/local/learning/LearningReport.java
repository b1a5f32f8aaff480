package org.sinergija.local.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/// What learning changes, for people.
final class LearningReport {
    private static final int FIRST = 15;

    private LearningReport() {}

    /// @param relearnt as `/actuator/weights` answers
    /// @param address where that is
    static String of(JsonNode relearnt, String address) {
        List<String> parts = new ArrayList<>();
        parts.add("  " + verdicts(relearnt));
        JsonNode weights = relearnt.path("weights");
        if (!weights.isEmpty()) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("weight", "bits at 0", "", "at ½", "", "at 1", ""));
            weights.forEach(change -> rows.add(row(change)));
            parts.add(table(rows));
        }
        parts.addAll(overlaps(relearnt.path("overlaps")));
        parts.add(end(relearnt.path("effect").asString(""), address));
        return String.join("\n\n", parts);
    }

    private static String verdicts(JsonNode relearnt) {
        JsonNode resolutions = relearnt.path("resolutions");
        int used = resolutions.valueStream().mapToInt(count -> count.asInt(0)).sum();
        String kinds = Stream.of("MERGED", "COORDINATED", "DISTINCT").filter(resolutions::has)
                .map(kind -> "%d %s".formatted(resolutions.path(kind).asInt(0), kind.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return "%d of %d verdicts teach something%s.".formatted(used, used + relearnt.path("passedOver").asInt(0),
                kinds.isEmpty() ? "" : ": " + kinds);
    }

    private static List<String> row(JsonNode change) {
        List<String> row = new ArrayList<>();
        row.add("%s: %s".formatted(change.path("question").asString(""), change.path("factor").asString("")));
        for (int place = 0; place < 3; place++) {
            String before = bits(change.path("before"), place);
            row.add(before);
            row.add(before.isEmpty() ? "" : "→ " + bits(change.path("after"), place));
        }
        return row;
    }

    private static String bits(JsonNode numbers, int place) {
        return numbers.has(place) ? String.format(Locale.ROOT, "%+.2f", numbers.get(place).asDouble(0)) : "";
    }

    private static List<String> overlaps(JsonNode overlaps) {
        int changed = overlaps.path("changed").asInt(0);
        if (changed == 0) {
            return List.of("  No overlap changes.");
        }
        List<String> parts = new ArrayList<>();
        parts.add("  %d overlaps change: %d withdrawn, %d stand again, %d of another level, %d of another score."
                .formatted(changed, overlaps.path("withdrawn").asInt(0), overlaps.path("restored").asInt(0),
                        overlaps.path("otherLevel").asInt(0), overlaps.path("otherScore").asInt(0)));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("overlap", "before", "after"));
        overlaps.path("greatest").valueStream().limit(FIRST).forEach(shift -> rows
                .add(List.of(shift.path("id").asString(""), standing(shift.path("from")), standing(shift.path("to")))));
        parts.add(table(rows) + (changed > FIRST ? "\n  … and %d more".formatted(changed - FIRST) : ""));
        return parts;
    }

    private static String standing(JsonNode standing) {
        return String.format(Locale.ROOT, "%s %.2f", standing.path("level").asString("none").toLowerCase(Locale.ROOT),
                standing.path("score").asDouble(0));
    }

    private static String end(String effect, String address) {
        return switch (effect) {
            case "PREVIEWED" -> "  Nothing was changed. ./infra/run learn --apply changes it.";
            case "APPLIED" ->
                """
                          Done. What overlaps only now is found when a side changes, or by ./infra/run rebuild coordination initiatives.
                          Back to the weights of the release:
                          curl -X DELETE %s/actuator/weights -H "Authorization: Bearer $(./infra/run token ADMIN)"
                        """
                        .formatted(address).stripTrailing();
            default -> "  Nothing was changed, and there is nothing to change.";
        };
    }

    /// The first column to the left, and so are arrows.
    private static String table(List<List<String>> rows) {
        int[] widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)).toArray();
        return rows.stream().map(row -> IntStream.range(0, widths.length)
                .mapToObj(column -> row.get(column) + " ".repeat(widths[column] - row.get(column).length()))
                .collect(Collectors.joining("  ", "  ", "")).stripTrailing()).collect(Collectors.joining("\n"));
    }
}
