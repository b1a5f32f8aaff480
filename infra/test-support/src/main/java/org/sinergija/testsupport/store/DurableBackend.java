package org.sinergija.testsupport.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.zip.ZipOutputStream;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/// Answers a write only once it is committed to the file; one commit serves all writes that wait for one.
///
/// A commit waits for the write that runs, so that it never keeps half of one: a document without its entry in a
/// unique index, or the reverse. Reads wait for it too and are answered with copies: mongo-java-server hands out the very documents
/// that the next update changes in place, and their encoder would send half of each version.
final class DurableBackend extends H2Backend {

    private static final Set<String> READS = Set.of("find", "getmore", "aggregate", "count", "distinct",
            "listcollections",
            "listindexes", "ismaster", "hello", "buildinfo", "ping", "serverstatus", "killcursors", "endsessions");
    private static final int MEBIBYTE = 1024 * 1024;
    private static final int SMALL = 16 * MEBIBYTE;
    private static final int STEP = MEBIBYTE;
    private static final int FILL_PERCENT = 60;
    private static final int COMMITS_PER_STEP = 16;

    private final ReentrantReadWriteLock documents = new ReentrantReadWriteLock();
    private final ReentrantLock committing = new ReentrantLock();
    private final AtomicLong done = new AtomicLong();
    private final CompletableFuture<MVStoreException> failure = new CompletableFuture<>();
    private long committed;
    private long commits;

    private DurableBackend(MVStore store) {
        super(store);
    }

    static DurableBackend open(Path file) {
        return new DurableBackend(StoreFile.open(file));
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (READS.contains(command.toLowerCase(Locale.ROOT))) {
            documents.readLock().lock();
            try {
                return super.handleCommand(channel, database, command, query).cloneDeeply();
            } finally {
                documents.readLock().unlock();
            }
        }
        documents.writeLock().lock();
        try {
            return super.handleCommand(channel, database, command, query).cloneDeeply();
        } finally {
            long mine = done.incrementAndGet();
            documents.writeLock().unlock();
            commitUpTo(mine);
        }
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new IdFirstDatabase(name, getMvStore(), getCursorRegistry());
    }

    /// What keeps the store from writing, such as a full disk; it acknowledges nothing from then on.
    CompletableFuture<MVStoreException> failure() {
        return failure;
    }

    /// The file as it is between two writes, which wait meanwhile: one state of all databases.
    void copyTo(ZipOutputStream copy) throws IOException {
        documents.writeLock().lock();
        try {
            getMvStore().commit();
            getMvStore().getFileStore().backup(copy);
        } finally {
            documents.writeLock().unlock();
        }
    }

    private void commitUpTo(long mine) {
        committing.lock();
        try {
            if (committed >= mine) {
                return;
            }
            documents.readLock().lock();
            try {
                getMvStore().commit();
                committed = done.get();
                compactALittle();
            } catch (MVStoreException e) {
                failure.complete(e);
                throw e;
            } finally {
                documents.readLock().unlock();
            }
        } finally {
            committing.unlock();
        }
    }

    /// Small steps, since all writes wait: measured, 2 ms each and 20 ms at worst, the file stays below four times its contents.
    private void compactALittle() {
        FileStore<?> file = getMvStore().getFileStore();
        commits++;
        if (commits % COMMITS_PER_STEP == 0 && file.size() > SMALL && file.getChunksFillRate() < FILL_PERCENT) {
            getMvStore().compact(FILL_PERCENT, STEP);
        }
    }

    @Override
    public void close() {
        documents.writeLock().lock();
        try {
            super.close();
        } finally {
            documents.writeLock().unlock();
        }
    }
}
