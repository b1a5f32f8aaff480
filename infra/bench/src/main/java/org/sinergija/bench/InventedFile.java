package org.sinergija.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// Writes IATI 2.03 files of activities that nobody plans, each about as long as those that large donors publish.
final class InventedFile {
    private static final String[] COUNTRIES = {"AL", "BA", "ME", "MK", "RS", "XK"};
    private static final String[] SECTORS = {"15190", "13010", "15130", "16010", "73010", "15180"};
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int WEEKS = 1_200;
    private static final int TRANSACTIONS = 6;
    private static final int SENTENCES = 20;

    private InventedFile() {}

    /// @param first number of its first activity; the same numbers are the same activities
    static Path of(Path folder, int first, int activities) throws IOException {
        Path file = folder.resolve("activities-%d.xml".formatted(first));
        try (Writer xml = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\">\n");
            for (int number = first; number < first + activities; number++) {
                xml.write(activity(number));
            }
            xml.write("</iati-activities>\n");
        }
        return file;
    }

    private static String activity(int number) {
        String word = "q" + Integer.toString(number * 7919 + 46_656, 36);
        String country = COUNTRIES[number % COUNTRIES.length];
        LocalDate start = FIRST.plusWeeks(number / COUNTRIES.length % WEEKS);
        LocalDate end = start.plusDays(20);
        StringBuilder transactions = new StringBuilder();
        for (int i = 0; i < TRANSACTIONS; i++) {
            transactions
                    .append("""
                            <transaction><transaction-type code="%d"/><transaction-date iso-date="%s"/>\
                            <value currency="EUR" value-date="%s">%d</value>\
                            <provider-org ref="XM-DAC-918-3"><narrative>Donor of the bench</narrative></provider-org></transaction>
                            """
                            .formatted(i == 0 ? 2 : 3, start, start, 10_000 + i));
        }
        return """
                <iati-activity default-currency="EUR" xml:lang="en" last-updated-datetime="2026-01-01T00:00:00Z">
                <iati-identifier>XI-BENCH-1-%d</iati-identifier>
                <reporting-org ref="XI-BENCH-1" type="40"><narrative>Publisher of the bench</narrative></reporting-org>
                <title><narrative>Course %s for officers</narrative><narrative xml:lang="sr">Обука %s</narrative></title>
                <description type="1"><narrative>%s</narrative></description>
                <participating-org ref="XM-DAC-918-3" type="15" role="1"><narrative>Donor of the bench</narrative></participating-org>
                <participating-org ref="XI-BENCH-1" type="40" role="4"><narrative>Publisher of the bench</narrative></participating-org>
                <activity-status code="4"/>
                <activity-date type="1" iso-date="%s"/><activity-date type="2" iso-date="%s"/>
                <activity-date type="3" iso-date="%s"/>
                <recipient-country code="%s" percentage="100"/>
                <sector vocabulary="1" code="%s" percentage="100"/>
                <budget type="1"><period-start iso-date="%s"/><period-end iso-date="%s"/>\
                <value currency="EUR" value-date="%s">%d</value></budget>
                %s</iati-activity>
                """
                .formatted(number, word, word, "The station at %s has no such course yet. ".formatted(word)
                        .repeat(SENTENCES), start, start, end, country, SECTORS[number % SECTORS.length], start, end,
                        start, 50_000 + number % 1000, transactions);
    }
}
