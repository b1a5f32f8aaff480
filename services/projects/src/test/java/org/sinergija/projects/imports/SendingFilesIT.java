package org.sinergija.projects.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sinergija.projects.RunningProjects;
import org.sinergija.projects.StubPartners;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/// With the readers that users' files have.
class SendingFilesIT {
    private static final String PATH = "/api/v1/imports";
    private static final StubPartners PARTNERS = StubPartners.start();
    private static final ConfigurableApplicationContext SERVICE = RunningProjects.startWithFormats(
            "files-" + UUID.randomUUID(), PARTNERS, "--sinergija.imports.max-size=1MB",
            "--sinergija.imports.max-unpacked-size=30MB", "--sinergija.imports.max-records=1000");
    private static final String ACTIVITY = """
            <iati-activity default-currency="EUR"><iati-identifier>XM-DAC-1-%s</iati-identifier>
            <reporting-org ref="XM-DAC-1" type="40"><narrative xml:lang="en">A donor</narrative></reporting-org>
            <title><narrative xml:lang="en">Training of border police</narrative></title>
            <description><narrative xml:lang="en">For police officers.</narrative></description>
            <participating-org ref="XM-DAC-1" role="1"><narrative xml:lang="en">A donor</narrative></participating-org>
            <activity-status code="2"/><activity-date type="1" iso-date="2026-01-01"/>
            <recipient-country code="RS"/>%s</iati-activity>""";

    private final Api api = RunningProjects.api(SERVICE);
    private final Api xml = api.with("Content-Type", "application/xml");
    private final Api csv = api.with("Content-Type", "text/csv");
    private final String id = UUID.randomUUID().toString();

    @AfterAll
    static void stop() {
        SERVICE.close();
        PARTNERS.close();
    }

    @Test
    void an_iati_file_is_imported_and_changes_nothing_when_it_comes_again() {
        Answer first = over(xml.post(PATH, iati(ACTIVITY.formatted(id, ""))));
        assertThat(first).has("/state", "COMPLETED").has("/counts/created", 1).has("/publisher", "XM-DAC-1");

        assertThat(over(xml.post(PATH, iati(ACTIVITY.formatted(id, "")).replace("><", ">\n  <"))))
                .has("/counts/unchanged", 1);
    }

    @Test
    void a_table_is_imported() {
        String table = "#org,#activity+name,#activity+code,#adm1+name,#country+code\nGroup 484,Shelter,%s,,RS\n"
                .formatted(id);

        Answer job = over(csv.post(PATH, table));

        assertThat(job).has("/state", "COMPLETED").has("/file/format", "HXL").has("/counts/created", 1);
        assertThat(over(csv.post(PATH, table))).has("/counts/unchanged", 1);
    }

    @Test
    void a_packed_file_is_taken_whether_or_not_it_is_announced() {
        byte[] packed = gzip(iati(ACTIVITY.formatted(id, "")).getBytes(UTF_8));

        Answer announced = xml.with("Content-Encoding", "gzip").post(PATH, packed);
        Answer found = xml.post(PATH, packed);

        assertThat(over(announced)).has("/counts/created", 1).has("/file/bytes", packed.length);
        assertThat(over(found)).has("/counts/unchanged", 1);
        assertThat(announced.body().at("/file/sha256")).isEqualTo(found.body().at("/file/sha256"));
    }

    @Test
    void what_is_no_file_of_ours_is_refused_at_once_with_the_reason() {
        assertThat(api.with("Content-Type", "text/plain").post(PATH, "hello")).isProblem(415).hasDetail("text/csv");
        assertThat(api.with("Content-Type", "nonsense").post(PATH, "hello")).isProblem(415);
        assertThat(xml.with("Content-Encoding", "br").post(PATH, "hello")).isProblem(415).hasDetail("gzip");
        assertThat(xml.post(PATH)).isProblem(400).hasDetail("empty");
        assertThat(xml.post(PATH, "title,country\nTraining,RS\n")).isProblem(400);
        assertThat(xml.post(PATH, "<rss/>")).isProblem(400).hasDetail("iati-activities");
        assertThat(csv.post(PATH, "organisation,activity,country\nIOM,Training,RS\n")).isProblem(400).hasDetail("#org");
        assertThat(xml.with("Content-Encoding", "gzip").post(PATH, iati(""))).isProblem(400).hasDetail("gzip");
        assertThat(files()).isEqualTo(0);
    }

    @Test
    void what_is_too_large_is_refused_however_it_is_packed() {
        byte[] nothing = new byte[25 * 1024 * 1024];
        byte[] noise = new byte[2 * 1024 * 1024];
        new Random(7).nextBytes(noise);
        byte[] spaces = new byte[31 * 1024 * 1024];
        Arrays.fill(spaces, (byte) ' ');
        byte[] beginning = iati("").replace("</iati-activities>", "").getBytes(UTF_8);

        assertThat(xml.post(PATH, noise)).isProblem(413).hasDetail("1048576 bytes");
        assertThat(xml.post(PATH, gzip(joined(beginning, nothing)))).isProblem(413).hasDetail("200-fold");
        assertThat(xml.post(PATH, gzip(joined(beginning, spaces)))).isProblem(413);
        assertThat(files()).isEqualTo(0);
    }

    @Test
    void a_packed_file_that_is_cut_off_is_refused() {
        byte[] packed = gzip(iati(many(200)).getBytes(UTF_8));

        assertThat(xml.post(PATH, Arrays.copyOf(packed, packed.length / 2))).isProblem(400)
                .hasDetail("damaged or cut off");
        assertThat(files()).isEqualTo(0);
    }

    @Test
    void a_file_that_is_cut_off_fails_and_nothing_of_it_is_stored() {
        long before = initiatives();
        String whole = iati(many(300));

        Answer job = over(xml.post(PATH, whole.substring(0, whole.length() - 400)));

        assertThat(job).has("/state", "FAILED");
        assertThat(job.body().at("/error/line").asInt()).isPositive();
        assertThat(initiatives()).isEqualTo(before);
    }

    @Test
    void a_file_with_too_many_records_fails_and_says_how_many_it_may_have() {
        Answer job = over(xml.post(PATH, gzip(iati(many(1001)).getBytes(UTF_8))));

        assertThat(job).has("/state", "FAILED");
        assertThat(job.body().at("/error/detail").asString()).contains("1000 records");
    }

    @Test
    void entities_of_strangers_are_not_followed() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>";
        String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        for (String prologue : new String[]{bomb, outside}) {
            Answer answer = xml.post(PATH, prologue + iati(ACTIVITY.formatted(id, "<x>&a;</x>")));

            Answer refused = answer.status() == 202 ? over(answer) : answer;
            assertThat(refused.text()).doesNotContain("root:").doesNotContain("aaaaaaaaaaaaaaa");
            assertThat(refused.status() == 400 || refused.text().contains("FAILED")).isTrue();
        }
    }

    private static String many(int count) {
        StringBuilder activities = new StringBuilder();
        for (int i = 0; i < count; i++) {
            activities.append(ACTIVITY.formatted(UUID.randomUUID(), ""));
        }
        return activities.toString();
    }

    private static String iati(String activities) {
        return "<iati-activities version=\"2.03\">%s</iati-activities>".formatted(activities);
    }

    private Answer over(Answer begun) {
        assertThat(begun).hasStatus(202);
        return Importer.of(api).over(begun.id());
    }

    /// Of uploads that became no import; those of imports are kept.
    private long files() {
        MongoTemplate mongo = SERVICE.getBean(MongoTemplate.class);
        return mongo.getCollection("files").countDocuments() - mongo.getCollection("imports").countDocuments();
    }

    private long initiatives() {
        return SERVICE.getBean(MongoTemplate.class).getCollection("initiatives").countDocuments();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
