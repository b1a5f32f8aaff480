package org.sinergija.coordination.weights;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Lessons as lines of JSON: the first names all signs, each other is a lesson, with the signs that are seen.
public final class LessonFile {
    private static final String RESOURCE = "/lessons.jsonl";
    private static final JsonMapper JSON = JsonMapper.shared();

    private LessonFile() {}

    private record Heading(@Nullable List<String> signs) {}

    /// @param more what `sameness` has beyond `need`
    @JsonPropertyOrder({"judgement", "need", "more", "signs"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Written(@Nullable Judgement judgement, @Nullable SortedMap<String, Double> need,
            @Nullable SortedMap<String, Double> more, @Nullable SortedMap<String, Double> signs) {

        private static Written of(Lesson lesson) {
            SortedMap<String, Double> more = new TreeMap<>(lesson.sameness().similarities());
            more.keySet().removeAll(lesson.need().similarities().keySet());
            SortedMap<String, Double> signs = new TreeMap<>(lesson.signs().similarities());
            signs.values().removeIf(strength -> strength == 0);
            return new Written(lesson.judgement(), new TreeMap<>(lesson.need().similarities()), more, signs);
        }

        private Lesson lesson(List<String> allSigns) {
            if (judgement == null) {
                throw new IllegalArgumentException("it has no \"judgement\"");
            }
            Example needed = new Example(orNone(need));
            Map<String, Double> sameness = new HashMap<>(needed.similarities());
            sameness.putAll(orNone(more));
            Map<String, Double> all = new HashMap<>();
            allSigns.forEach(sign -> all.put(sign, 0.0));
            for (Map.Entry<String, Double> sign : orNone(signs).entrySet()) {
                if (all.put(sign.getKey(), sign.getValue()) == null) {
                    throw new IllegalArgumentException("the first line names no sign \"%s\"".formatted(sign.getKey()));
                }
            }
            return new Lesson(judgement, needed, new Example(sameness), new Example(all));
        }

        private static Map<String, Double> orNone(@Nullable Map<String, Double> written) {
            return written == null ? Map.of() : written;
        }
    }

    /// Those under version control, which `weights.json` is learnt from.
    public static List<Lesson> own() {
        try (InputStream file = Objects.requireNonNull(LessonFile.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(new String(file.readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// @param text as [#write(List)] makes it
    /// @throws IllegalArgumentException naming the line that is none
    public static List<Lesson> read(String text) {
        List<String> lines = text.lines().toList();
        List<String> signs = List.of();
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            try {
                if (i == 0) {
                    signs = signs(lines.getFirst());
                } else {
                    lessons.add(JSON.readValue(lines.get(i), Written.class).lesson(signs));
                }
            } catch (JacksonException | IllegalArgumentException fault) {
                throw new IllegalArgumentException("Line %d of the lessons cannot be understood: %s".formatted(i + 1,
                        fault.getMessage()), fault);
            }
        }
        return lessons;
    }

    private static List<String> signs(String line) {
        List<String> signs = JSON.readValue(line, Heading.class).signs();
        if (signs == null) {
            throw new IllegalArgumentException("it names no \"signs\"");
        }
        return signs;
    }

    /// @param lessons all of the same signs
    public static String write(List<Lesson> lessons) {
        List<String> signs = lessons.stream().flatMap(lesson -> lesson.signs().similarities().keySet().stream())
                .distinct().sorted().toList();
        StringBuilder lines = new StringBuilder(JSON.writeValueAsString(new Heading(signs))).append('\n');
        for (Lesson lesson : lessons) {
            if (lesson.signs().similarities().size() != signs.size()) {
                throw new IllegalArgumentException("A lesson tells of each of the signs %s; this one does not: %s"
                        .formatted(signs, lesson));
            }
            lines.append(JSON.writeValueAsString(Written.of(lesson))).append('\n');
        }
        return lines.toString();
    }
}
