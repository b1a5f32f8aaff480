package org.sinergija.projects.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.initiative.Relation;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.projects.exchange.Finding;
import org.sinergija.projects.exchange.Original;
import org.sinergija.projects.exchange.RecordReader;
import org.sinergija.projects.exchange.ReportedActivity;
import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.projects.exchange.ReportedParticipant;
import org.sinergija.projects.exchange.ReportedRecord;
import org.sinergija.projects.exchange.ReportedRelation;
import org.sinergija.projects.exchange.UnreadableFile;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A file whose first line is `activities`, and each further line one: `A1; title=Training; in=RS,BA; by=XM-1; status=ACTIVE;
/// from=2026-01-01; to=2026-12-31; with=IOM; parent=A0; other=B7; transactions=3`. A line `! A2` is one that cannot be used,
/// and at `broken` the file breaks off.
final class LineReader implements RecordReader {
    private final Original.Format format;
    private final BufferedReader lines;
    private int line = 1;

    LineReader(Original.Format format, InputStream content) throws IOException {
        this.format = format;
        lines = new BufferedReader(new InputStreamReader(content, UTF_8), 512);
        if (!"activities".equals(lines.readLine())) {
            throw new UnreadableFile("The first line is not \"activities\".", 1, null);
        }
    }

    @Override
    public Optional<ReportedRecord> next() {
        String text = read();
        if (text == null) {
            return Optional.empty();
        }
        line++;
        if (text.equals("broken")) {
            throw new UnreadableFile("The file breaks off.", line, null);
        }
        String[] members = text.split("; ", -1);
        if (text.startsWith("! ")) {
            return Optional.of(new ReportedRecord(line - 1, line, text.substring(2), null,
                    List.of(Finding.error(line, "title", "has no title", "Add a title."))));
        }
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 1; i < members.length; i++) {
            int equals = members[i].indexOf('=');
            said.put(members[i].substring(0, equals), members[i].substring(equals + 1));
        }
        return Optional.of(new ReportedRecord(line - 1, line, members[0], activity(members[0], said), List.of()));
    }

    private @Nullable String read() {
        try {
            return lines.readLine();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ReportedActivity activity(String id, Map<String, String> said) {
        String summary = said.get("summary");
        String status = said.get("status");
        String from = said.get("from");
        String to = said.get("to");
        List<ReportedRelation> related = new ArrayList<>();
        if (said.containsKey("parent")) {
            related.add(new ReportedRelation(Relation.PARENT, iati(said.getOrDefault("parent", ""))));
        }
        return new ReportedActivity(iati(id), LocalizedText.of("en", said.getOrDefault("title", "Training of " + id)),
                summary == null ? null : LocalizedText.of("en", summary), null,
                organisation(said.getOrDefault("by", "XM-1")),
                several(said.get("with")).stream().map(
                        name -> new ReportedParticipant(organisation(name), ParticipantRole.IMPLEMENTING)).toList(),
                List.of("border-control"),
                several(said.getOrDefault("in", "RS")).stream().map(Territory::new).toList(), List.of(), List.of(),
                from == null ? null : new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to)), null,
                status == null ? InitiativeStatus.ACTIVE : InitiativeStatus.valueOf(status), related,
                several(said.get("other")).stream().map(other -> new ExternalId("OTHER", other)).toList(),
                new Original(format, original(id, said)));
    }

    private static String original(String id, Map<String, String> said) {
        return "<iati-activity><iati-identifier>%s</iati-identifier><title>%s</title>%s</iati-activity>".formatted(id,
                said.getOrDefault("title", ""),
                "<transaction/>".repeat(Integer.parseInt(said.getOrDefault("transactions", "0"))));
    }

    private static List<String> several(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split(",", -1));
    }

    private static ExternalId iati(String id) {
        return new ExternalId("IATI", id);
    }

    /// A reference has a hyphen; all else is a name.
    private static ReportedOrganisation organisation(String text) {
        return text.contains("-")
                ? new ReportedOrganisation(text, null, null, null, null)
                : new ReportedOrganisation(null, LocalizedText.of("en", text), null, null, null);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
