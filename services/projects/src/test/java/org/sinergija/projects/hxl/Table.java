package org.sinergija.projects.hxl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.sinergija.projects.exchange.Finding;
import org.sinergija.projects.exchange.ReportedActivity;
import org.sinergija.projects.exchange.ReportedRecord;

/// A table of a test, read.
record Table(List<ReportedRecord> records) {

    static Table of(String... lines) {
        return of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static Table of(byte[] bytes) {
        List<ReportedRecord> records = new ArrayList<>();
        try (HxlReader reader = HxlReader.open(new ByteArrayInputStream(bytes))) {
            for (Optional<ReportedRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                records.add(next.get());
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return new Table(records);
    }

    /// The only one.
    ReportedActivity activity() {
        if (records.size() != 1) {
            throw new AssertionError("%d records: %s".formatted(records.size(), records));
        }
        return activities().getFirst();
    }

    List<ReportedActivity> activities() {
        return records.stream().map(ReportedRecord::activity).filter(Objects::nonNull).toList();
    }

    List<String> warnings() {
        return records.stream().flatMap(each -> each.findings().stream()).map(Finding::message).toList();
    }
}
