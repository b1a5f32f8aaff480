package org.sinergija.projects.csv;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/// Rows on disk in a form of the caller's, so that those that belong together can be fetched however far apart they are.
public final class StoredRows implements Closeable {
    private final Path file;
    private final RandomAccessFile rows;

    private StoredRows(Path file) throws IOException {
        this.file = file;
        this.rows = new RandomAccessFile(file.toFile(), "r");
    }

    /// What is done with each row, and the place where it can be fetched again.
    public interface Visitor {
        void visit(long place, byte[] row) throws IOException;
    }

    /// Stores them one by one.
    public static final class Writing implements Closeable {
        private final Path file;
        private final DataOutputStream out;
        private boolean complete;

        public Writing() throws IOException {
            this.file = Files.createTempFile("rows", ".bin");
            this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        }

        public void add(byte[] row) throws IOException {
            out.writeInt(row.length);
            out.write(row);
        }

        public StoredRows complete() throws IOException {
            out.close();
            StoredRows stored = new StoredRows(file);
            complete = true;
            return stored;
        }

        /// Throws away what is not complete.
        @Override
        public void close() throws IOException {
            out.close();
            if (!complete) {
                Files.deleteIfExists(file);
            }
        }
    }

    public void forEach(Visitor visitor) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            long size = rows.length();
            for (long place = 0; place < size;) {
                byte[] row = in.readNBytes(in.readInt());
                visitor.visit(place, row);
                place += Integer.BYTES + row.length;
            }
        }
    }

    public byte[] at(long place) throws IOException {
        rows.seek(place);
        byte[] row = new byte[rows.readInt()];
        rows.readFully(row);
        return row;
    }

    @Override
    public void close() throws IOException {
        rows.close();
        Files.deleteIfExists(file);
    }
}
