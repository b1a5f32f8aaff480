package org.sinergija.projects.goodpractice;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.goodpractice.GoodPracticeState;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;
import org.sinergija.starter.text.Formulas;

/// Good practices as a table for people (CSV by RFC 4180): a row for each practice and each language that it is told in.
final class PracticeTable {
    private static final List<String> HEADER = List.of("Language", "Title", "Organisation", "Type of organisation",
            "Website", "Country", "Territories", "Migration and development there", "Themes", "Target groups",
            "Objectives", "Activities", "Outputs and achievements", "Obstacles", "What made it work",
            "How it is coordinated", "Last changed", "Id");
    private PracticeTable() {}

    static void write(Stream<GoodPracticeState> practices, OutputStream out) throws IOException {
        CsvWriter table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        table.writeRecord(HEADER);
        for (Iterator<GoodPracticeState> each = practices.iterator(); each.hasNext();) {
            GoodPracticeState practice = each.next();
            for (String language : languages(practice)) {
                table.writeRecord(row(practice, language).stream().map(Formulas::defused).toList());
            }
        }
        table.flush();
    }

    private static Set<String> languages(GoodPracticeState practice) {
        return Stream.of(practice.title(), practice.organisation().name(), practice.dynamics(), practice.objectives(),
                practice.activities(), practice.achievements(), practice.obstacles(), practice.successFactors(),
                practice.coordination()).flatMap(Stream::ofNullable)
                .flatMap(text -> text.byLanguage().keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> row(GoodPracticeState practice, String language) {
        return List.of(language, in(language, practice.title()), in(language, practice.organisation().name()),
                practice.organisation().type().name(), practice.website() == null ? "" : practice.website(),
                practice.country(), joined(practice.territories().stream().map(Territory::code)),
                in(language, practice.dynamics()), joined(practice.themes().stream()),
                joined(practice.targetGroups().stream()), in(language, practice.objectives()),
                in(language, practice.activities()), in(language, practice.achievements()),
                in(language, practice.obstacles()), in(language, practice.successFactors()),
                in(language, practice.coordination()), practice.updatedAt().toString(), practice.id().toString());
    }

    private static String in(String language, @Nullable LocalizedText text) {
        return text == null ? "" : text.byLanguage().getOrDefault(language, "");
    }

    private static String joined(Stream<String> codes) {
        return codes.collect(Collectors.joining(" "));
    }
}
