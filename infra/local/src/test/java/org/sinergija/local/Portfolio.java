package org.sinergija.local;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An IATI file as a publisher sends it, in which every tenth activity has no title.
final class Portfolio {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int WITHOUT_TITLE = 10;

    private Portfolio() {}

    static byte[] of(String publisher, int activities) {
        return IntStream.range(0, activities).mapToObj(number -> activity(publisher, number))
                .collect(Collectors.joining("", "<iati-activities version=\"2.03\">\n", "</iati-activities>\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String activity(String publisher, int number) {
        String title = number % WITHOUT_TITLE == 0
                ? ""
                : "<title><narrative xml:lang=\"en\">Course k%s</narrative></title>".formatted(number);
        LocalDate start = FIRST.plusDays(10L * number);
        return """
                <iati-activity>
                <iati-identifier>%s-%d</iati-identifier>
                <reporting-org ref="%1$s" type="22"><narrative>Publisher %1$s</narrative></reporting-org>
                %s
                <description><narrative xml:lang="en">Course for officers.</narrative></description>
                <participating-org ref="%1$s" role="4"><narrative>Publisher %1$s</narrative></participating-org>
                <activity-status code="4"/>
                <activity-date type="2" iso-date="%s"/><activity-date type="4" iso-date="%s"/>
                <recipient-country code="AL"/>
                <sector vocabulary="1" code="15190"/>
                </iati-activity>
                """.formatted(publisher, number, title, start, start.plusDays(5));
    }
}
