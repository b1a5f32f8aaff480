package org.sinergija.projects.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.sinergija.starter.aggregate.Ids;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/// The files that are kept. A chunk's id is its file's and its number, so that each is read by id: by GridFS's fields the
/// embedded store would read all chunks of all files.
@Repository
public class StoredFiles {
    private static final String FILES = "files";
    private static final int DELETED_AT_ONCE = 64;

    private final MongoTemplate mongo;
    private final Ids ids;
    private final Clock clock;

    StoredFiles(MongoTemplate mongo, Ids ids, Clock clock) {
        this.mongo = mongo;
        this.ids = ids;
        this.clock = clock;
    }

    /// Reads to the end and keeps what it reads; nothing, if reading fails.
    public StoredFile keep(InputStream content) throws IOException {
        UUID id = ids.fresh();
        mongo.execute(FILES, raw -> raw.insertOne(new Document("_id", id.toString()).append("at", clock.instant())));
        boolean kept = false;
        try {
            StoredFile file = write(id, content);
            kept = true;
            return file;
        } finally {
            if (!kept) {
                delete(id);
            }
        }
    }

    private StoredFile write(UUID id, InputStream content) throws IOException {
        MessageDigest sha256 = sha256();
        byte[] block = new byte[1 << 16];
        long bytes = 0;
        try (OutputStream packed = new Fast(new Chunks.Output(mongo, id))) {
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                packed.write(block, 0, read);
                sha256.update(block, 0, read);
                bytes += read;
            }
        }
        return new StoredFile(id, bytes, HexFormat.of().formatHex(sha256.digest()));
    }

    public InputStream open(UUID id) throws IOException {
        return new GZIPInputStream(new Chunks.Input(mongo, id), 1 << 16);
    }

    public void delete(UUID id) {
        long deleted;
        int next = 0;
        do {
            List<String> some = IntStream.range(next, next + DELETED_AT_ONCE).mapToObj(n -> Chunks.key(id, n)).toList();
            Long gone = mongo.execute(Chunks.COLLECTION,
                    raw -> raw.deleteMany(Filters.in("_id", some)).getDeletedCount());
            deleted = gone == null ? 0 : gone;
            next += DELETED_AT_ONCE;
        } while (deleted > 0);
        mongo.execute(FILES, raw -> raw.deleteOne(Filters.eq("_id", id.toString())));
    }

    /// The oldest that began to come before then.
    public List<UUID> olderThan(Instant then, int most) {
        List<UUID> old = new ArrayList<>();
        mongo.execute(FILES, raw -> raw.find(Filters.lt("at", then)).sort(Sorts.ascending("_id")).limit(most)
                .map(file -> UUID.fromString(file.getString("_id"))).into(old));
        return old;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static final class Fast extends GZIPOutputStream {
        private Fast(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
