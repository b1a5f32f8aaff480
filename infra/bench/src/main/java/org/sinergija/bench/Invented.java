package org.sinergija.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import tools.jackson.databind.JsonNode;

/// Initiatives that nobody plans, by numbers: those of one number are twins, and no other is in their municipality in their
/// weeks; else a register of thousands would rightly be full of overlaps, and they would be measured.
public final class Invented {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 20;
    private static final int SLOTS = 3_000;
    private static final int STRIDE = 11;

    private final List<String> themes;
    private final List<String> municipalities;

    private Invented(List<String> themes, List<String> municipalities) {
        this.themes = themes;
        this.municipalities = municipalities;
    }

    /// With the codes that this platform knows.
    public static Invented on(Platform platform) throws IOException, InterruptedException {
        return new Invented(codes(platform, "themes", theme -> theme.has("parent")),
                codes(platform, "territories", territory -> territory.path("level").asString().equals("MUNICIPALITY")));
    }

    /// @return a request to register it
    public String initiative(int number, String lead, String title) {
        String word = "q" + Integer.toString(number * 7919 + 46_656, 36);
        LocalDate start = FIRST.plusDays((DAYS + 1L) * (number / municipalities.size() % SLOTS));
        return """
                {"title": {"en": "%s %s"}, "summary": {"en": "Course %s for officers of the station at %s"},
                 "lead": "%s", "themes": ["%s"], "territories": ["%s"], "targetGroups": ["border-police"],
                 "activityTypes": ["training"], "period": {"start": "%s", "end": "%s"}, "visibility": "PUBLIC",
                 "status": "PLANNED"}"""
                .formatted(title, word, word, word, lead, themes.get(number * STRIDE % themes.size()),
                        municipalities.get(number % municipalities.size()), start, start.plusDays(DAYS));
    }

    private static List<String> codes(Platform platform, String list, Predicate<JsonNode> wanted)
            throws IOException, InterruptedException {
        return platform.get("/reference/" + list).path("items").valueStream().filter(wanted)
                .map(code -> code.path("code").asString()).toList();
    }
}
