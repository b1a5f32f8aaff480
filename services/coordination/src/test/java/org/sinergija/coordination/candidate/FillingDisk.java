package org.sinergija.coordination.candidate;

import java.io.IOException;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/// A folder on a disk that takes no new file while it is full.
final class FillingDisk extends FilterDirectory {
    private volatile boolean full;

    FillingDisk() {
        super(new ByteBuffersDirectory());
    }

    void fill() {
        full = true;
    }

    void makeRoom() {
        full = false;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
        return super.createOutput(name, context);
    }
}
