package org.sinergija.projects.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import org.junit.jupiter.api.Test;
import org.sinergija.projects.RunningProjects;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StoredFilesIT {
    private final StoredFiles files = RunningProjects.bean(StoredFiles.class);
    private final MongoTemplate mongo = RunningProjects.bean(MongoTemplate.class);

    @Test
    void a_file_of_many_chunks_is_read_as_it_came() throws Exception {
        byte[] noise = new byte[3 * 1024 * 1024 + 7];
        new Random(7).nextBytes(noise);

        StoredFile file = files.keep(new ByteArrayInputStream(noise));

        assertThat(file.bytes()).isEqualTo(noise.length);
        assertThat(file.sha256())
                .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(noise)));
        try (InputStream content = files.open(file.id())) {
            assertThat(content.readAllBytes()).isEqualTo(noise);
        }
        assertThat(chunks(file.id())).isGreaterThan(10);
    }

    @Test
    void nothing_is_left_of_a_file_that_was_deleted() throws IOException {
        StoredFile file = files.keep(new ByteArrayInputStream(new byte[100]));
        StoredFile other = files.keep(new ByteArrayInputStream(new byte[100]));

        files.delete(file.id());

        assertThat(chunks(file.id())).isZero();
        assertThat(chunks(other.id())).isEqualTo(1);
        assertThat(files.olderThan(in(Duration.ofSeconds(1)), 10_000)).contains(other.id()).doesNotContain(file.id());
        assertThat(files.olderThan(in(Duration.ofHours(-1)), 10_000)).doesNotContain(other.id());
    }

    @Test
    void nothing_is_kept_of_a_file_that_breaks_off() {
        long before = mongo.getCollection("files").countDocuments();
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> files.keep(broken)).isInstanceOf(IOException.class);
        assertThat(mongo.getCollection("files").countDocuments()).isEqualTo(before);
    }

    private static Instant in(Duration time) {
        return Instant.now(Clock.systemUTC()).plus(time);
    }

    private long chunks(UUID file) {
        return mongo.getCollection("file_chunks").countDocuments(Filters.regex("_id", "^" + file));
    }
}
