package org.sinergija.projects.hxl;

import java.util.function.Predicate;
import java.util.stream.Stream;

import org.sinergija.projects.exchange.UnreadableFile;
import org.sinergija.projects.hxl.field.Fields;
import org.sinergija.projects.hxl.table.Header;
import org.sinergija.projects.hxl.table.Tag;

/// Tells tables of activities from others that have tags: of displaced people, of needs, of places.
final class ActivityTable {

    private ActivityTable() {}

    /// @throws UnreadableFile if the columns cannot say who does what; it says which are missing
    static void require(Header header) {
        boolean who = has(header, tag -> tag.is("org"));
        boolean what = has(header, Fields.TITLE.or(Fields.SUMMARY).or(Fields.SECTOR).or(Fields.WORDING));
        if (who && what) {
            return;
        }
        String missing = Stream.of(who ? "" : "who does something (#org)", what
                ? ""
                : "what is done (#activity+name, #sector, #description)").filter(each -> !each.isEmpty()).reduce(
                        (one, other) -> one + " and " + other)
                .orElseThrow();
        String other = has(header, Fields.PEOPLE)
                ? " It seems to be a table of people in places, such as one of displacement or of needs, which holds no"
                        + " activities to register."
                : "";
        throw new UnreadableFile("No column says %s.%s%s".formatted(missing, other, header.advice().map(advice -> " "
                + advice).orElse("")), header.row(), null);
    }

    private static boolean has(Header header, Predicate<Tag> wanted) {
        return header.columns().stream().anyMatch(column -> wanted.test(column.tag()));
    }
}
