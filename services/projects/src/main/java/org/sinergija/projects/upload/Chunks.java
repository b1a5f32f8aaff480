package org.sinergija.projects.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.data.mongodb.core.MongoTemplate;

/// A file's bytes in documents of 256 KB, of which one is in memory at a time.
final class Chunks {
    static final String COLLECTION = "file_chunks";
    private static final String BYTES = "bytes";
    private static final int SIZE = 256 * 1024;

    private Chunks() {}

    static String key(UUID file, int number) {
        return "%s:%d".formatted(file, number);
    }

    static final class Output extends OutputStream {
        private final MongoTemplate mongo;
        private final UUID file;
        private final byte[] chunk = new byte[SIZE];
        private int filled;
        private int number;

        Output(MongoTemplate mongo, UUID file) {
            this.mongo = mongo;
            this.file = file;
        }

        @Override
        public void write(int next) {
            write(new byte[]{(byte) next}, 0, 1);
        }

        @Override
        public void write(byte[] source, int offset, int length) {
            int from = offset;
            while (from < offset + length) {
                int room = Math.min(SIZE - filled, offset + length - from);
                System.arraycopy(source, from, chunk, filled, room);
                from += room;
                filled += room;
                if (filled == SIZE) {
                    store();
                }
            }
        }

        private void store() {
            Document document = new Document("_id", key(file, number)).append(BYTES,
                    new Binary(Arrays.copyOf(chunk, filled)));
            mongo.execute(COLLECTION, raw -> raw.insertOne(document));
            number++;
            filled = 0;
        }

        @Override
        public void close() {
            if (filled > 0) {
                store();
            }
        }
    }

    static final class Input extends InputStream {
        private final MongoTemplate mongo;
        private final UUID file;
        private byte[] chunk = new byte[0];
        private int position;
        private int number;

        Input(MongoTemplate mongo, UUID file) {
            this.mongo = mongo;
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            return fill() ? chunk[position++] & 0xff : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, chunk.length - position);
            System.arraycopy(chunk, position, target, offset, count);
            position += count;
            return count;
        }

        private boolean fill() {
            if (position == chunk.length) {
                Document next = mongo.execute(COLLECTION,
                        raw -> raw.find(Filters.eq("_id", key(file, number))).first());
                if (next == null) {
                    return false;
                }
                chunk = next.get(BYTES, Binary.class).getData();
                position = 0;
                number++;
            }
            return true;
        }
    }
}
