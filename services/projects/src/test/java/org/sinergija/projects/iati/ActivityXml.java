package org.sinergija.projects.iati;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sinergija.projects.exchange.Finding;
import org.sinergija.projects.exchange.ReportedActivity;
import org.sinergija.projects.exchange.ReportedRecord;

/// An activity as a publisher writes it; starts valid and without a warning.
final class ActivityXml {
    private final Map<String, String> parts = new LinkedHashMap<>();
    private String attributes = "xml:lang=\"en\" default-currency=\"EUR\"";

    private ActivityXml() {
        with("iati-identifier", "<iati-identifier>XM-DAC-47066-RS1</iati-identifier>");
        with("reporting-org",
                """
                        <reporting-org ref="XM-DAC-47066" type="40"><narrative>Organization for Migration</narrative></reporting-org>""");
        with("title", "<title><narrative>Training of border police</narrative></title>");
        with("description", "<description><narrative>Two weeks in Belgrade.</narrative></description>");
        with("participating-org",
                """
                        <participating-org ref="RS-GOV-1" type="10" role="4"><narrative>Ministry</narrative></participating-org>""");
        with("activity-status", "<activity-status code=\"2\"/>");
        with("activity-date", "<activity-date type=\"2\" iso-date=\"2026-03-02\"/>");
    }

    static ActivityXml anActivity() {
        return new ActivityXml();
    }

    ActivityXml with(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    ActivityXml without(String name) {
        parts.remove(name);
        return this;
    }

    ActivityXml withAttributes(String all) {
        attributes = all;
        return this;
    }

    /// In the order that the standard wants, for what was there from the beginning.
    @Override
    public String toString() {
        return "<iati-activity %s>%n%s%n</iati-activity>".formatted(attributes, String.join("\n", parts.values()));
    }

    ReportedRecord read() {
        return read("2.03", toString()).getFirst();
    }

    /// What came of it, with nobody's objection.
    ReportedActivity reported() {
        return Optional.ofNullable(read().activity())
                .orElseThrow(() -> new AssertionError(read().findings().toString()));
    }

    List<String> messages() {
        return read().findings().stream().map(Finding::message).toList();
    }

    static String file(String version, String... activities) {
        return Stream.of(activities)
                .collect(Collectors.joining("\n", "<iati-activities version=\"%s\">%n".formatted(version),
                        "\n</iati-activities>"));
    }

    static List<ReportedRecord> read(String version, String... activities) {
        return readAll(file(version, activities).getBytes(StandardCharsets.UTF_8));
    }

    static List<ReportedRecord> readAll(byte[] document) {
        List<ReportedRecord> records = new ArrayList<>();
        try (IatiReader reader = IatiReader.open(new ByteArrayInputStream(document))) {
            for (Optional<ReportedRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                records.add(next.get());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return records;
    }
}
