package org.sinergija.projects.hxl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.sinergija.projects.exchange.ReportedActivity;
import org.sinergija.projects.exchange.ReportedRecord;
import org.sinergija.projects.exchange.UnreadableFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What strangers send in bad faith, or by mistake. Streams make it as it is read, so that memory shows what the reader takes.
class HostileTablesTest {
    private static final long MEGABYTE = 1 << 20;

    @Test
    void a_million_columns_are_refused_wherever_they_come() {
        assertThatThrownBy(() -> open(new Repeated("#org,#activity\nIOM,Aid\n", ",", 1_000_000))).isInstanceOf(
                UnreadableFile.class).hasMessageContaining("Row 3 cannot be read");
        assertThatThrownBy(() -> open(new Repeated("", "#org,", 1_000_000))).isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("at most 16,384 cells");
    }

    @Test
    void a_cell_of_a_hundred_megabytes_is_refused() {
        assertThatThrownBy(() -> open(new Repeated("#org,#activity\nIOM,\"", "long text ", 10 * MEGABYTE)))
                .isInstanceOf(
                        UnreadableFile.class)
                .hasMessageContaining("a cell at most 200,000");
    }

    @Test
    void rows_as_wide_as_a_sheet_are_a_table_and_have_no_tags() {
        String row = "x".repeat(50) + ",";

        assertThatThrownBy(() -> open(new Repeated("", row.repeat(16_383) + "x\n", 100)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("None of the first 25 rows");
    }

    @Test
    void an_activity_of_twenty_thousand_rows_is_one_of_few() throws IOException {
        String row = "IOM,Aid,Preševo,a place with a name\n";

        try (HxlReader reader = open(new Repeated("#org,#activity,#adm2,#loc\n", row, 20_000))) {
            ReportedRecord record = reader.next().orElseThrow();
            assertThat(Objects.requireNonNull(record.activity()).original().text()).hasSizeLessThan(200_000);
            assertThat(record.findings())
                    .anyMatch(each -> each.message().startsWith("The activity has more rows than can be"));
            assertThat(reader.next()).isEmpty();
        }
    }

    @Test
    void twenty_thousand_activities_come_one_by_one() throws IOException {
        int count = 0;

        try (HxlReader reader = open(new Numbered("#org,#activity,#adm2\n", "IOM,Aid %d,Preševo\n", 20_000))) {
            for (Optional<ReportedRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                count++;
            }
        }

        assertThat(count).isEqualTo(20_000);
    }

    @Test
    void a_stream_that_breaks_is_no_table() {
        byte[] half = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 0x4b};

        assertThatThrownBy(() -> open(new GZIPInputStream(new ByteArrayInputStream(half))))
                .isInstanceOf(UnreadableFile.class).hasMessageContaining("Unexpected end of ZLIB input stream");
    }

    @Test
    void a_workbook_is_said_to_be_one() {
        assertThatThrownBy(() -> open(new Repeated("PK\u0003\u0004", "x", 100))).isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("This is a workbook or an archive");
    }

    @Test
    void odd_values_never_break_the_reader() {
        ReportedActivity activity = Table.of(
                "#org,#activity,#country,#geo+lat,#geo+lon,#date+start,#value+eur,#org+type,#activity+id+iati,#status,#meta+rest",
                "IOM,Aid,%s,1e999,NaN,99/99/9999,%s,%s,%s,%s,{".formatted("(".repeat(150), "9".repeat(50),
                        "|".repeat(50), "x".repeat(
                                500),
                        "é".repeat(500)))
                .activity();

        assertThat(activity.territories()).isEmpty();
        assertThat(activity.budget()).isNull();
        assertThat(activity.externalIds()).isEmpty();
    }

    private static HxlReader open(InputStream bytes) {
        return HxlReader.open(bytes);
    }

    /// A beginning, and then the same text so many times.
    private static class Repeated extends InputStream {
        private byte[] part;
        private final byte[] repeated;
        private long left;
        private int at;

        Repeated(String beginning, String repeated, long times) {
            this.part = beginning.getBytes(StandardCharsets.UTF_8);
            this.repeated = repeated.getBytes(StandardCharsets.UTF_8);
            this.left = times;
        }

        byte[] next() {
            return repeated;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            while (at == part.length) {
                if (left == 0) {
                    return -1;
                }
                left--;
                part = next();
                at = 0;
            }
            int read = Math.min(length, part.length - at);
            System.arraycopy(part, at, buffer, from, read);
            at += read;
            return read;
        }
    }

    /// A beginning, and then a text with a number that rises.
    private static final class Numbered extends Repeated {
        private final String form;
        private int number;

        Numbered(String beginning, String form, long times) {
            super(beginning, form, times);
            this.form = form;
        }

        @Override
        byte[] next() {
            return form.formatted(number++).getBytes(StandardCharsets.UTF_8);
        }
    }
}
