package org.sinergija.events.registration;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.Question;
import org.sinergija.events.event.Event;
import org.sinergija.starter.text.Formulas;

/// The registrations of an event as a table for its organisers (CSV by RFC 4180), with a column for each question.
record ParticipantTable(Event event, Registrations registrations) {
    private static final List<String> HEADER = List.of("Name", "E-mail", "Organisation", "Status", "Position",
            "Attendance", "Registered", "Dietary needs", "Access needs", "Id");
    private static final int BATCH = 500;

    void write(List<Standing> standings, OutputStream out) throws IOException {
        List<String> questions = event.state().questions().stream().map(Question::key).toList();
        CsvWriter table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        List<String> header = new ArrayList<>(HEADER);
        header.addAll(questions);
        table.writeRecord(header);
        for (int from = 0; from < standings.size(); from += BATCH) {
            List<Standing> some = standings.subList(from, Math.min(from + BATCH, standings.size()));
            List<UUID> ids = some.stream().map(standing -> standing.entry().registration()).toList();
            Participants people = new Participants(registrations.find(ids), registrations.needs(ids));
            for (Standing standing : some) {
                table.writeRecord(
                        row(people.view(event, standing), questions).stream().map(Formulas::defused).toList());
            }
        }
        table.flush();
    }

    private static List<String> row(RegistrationView person, List<String> questions) {
        List<String> row = new ArrayList<>(List.of(text(person.name()), text(person.email()),
                text(person.organisation()), person.status().name(), text(person.position()),
                person.attendance().name(), text(person.createdAt()), text(person.dietaryNeeds()),
                text(person.accessNeeds()), person.id().toString()));
        Map<String, String> answers = Objects.requireNonNullElse(person.answers(), Map.of());
        questions.forEach(question -> row.add(text(answers.get(question))));
        return row;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
