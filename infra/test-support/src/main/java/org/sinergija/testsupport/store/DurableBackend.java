package org.sinergija.testsupport.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreTool;

/// Answers a write only once it is committed to the file; one commit serves all writes that wait for one.
///
/// A commit waits for the commands that run, so that it never keeps half of one: a document without its entry in a
/// unique index, or the reverse.
final class DurableBackend extends H2Backend {

    private static final Set<String> READS = Set.of("find", "getmore", "count", "distinct", "listcollections",
            "listindexes", "ismaster", "hello", "buildinfo", "ping", "serverstatus", "killcursors", "endsessions");
    private static final long SMALL = 32L * 1024 * 1024;
    private static final int COMPACTION_MILLIS = 200;

    private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock();
    private final ReentrantLock committing = new ReentrantLock();
    private final AtomicLong done = new AtomicLong();
    private long committed;
    private long compactAt;

    private DurableBackend(MVStore store) {
        super(store);
        compactAt = nextCompaction();
    }

    static DurableBackend open(Path file) {
        if (Files.exists(file)) {
            MVStoreTool.compact(file.toString(), false);
        }
        MVStore store = new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().open();
        store.setVersionsToKeep(0);
        store.setRetentionTime(0);
        return new DurableBackend(store);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (READS.contains(command.toLowerCase(Locale.ROOT))) {
            return super.handleCommand(channel, database, command, query);
        }
        commands.readLock().lock();
        try {
            return super.handleCommand(channel, database, command, query);
        } finally {
            long mine = done.incrementAndGet();
            commands.readLock().unlock();
            commitUpTo(mine);
        }
    }

    private void commitUpTo(long mine) {
        committing.lock();
        try {
            if (committed >= mine) {
                return;
            }
            commands.writeLock().lock();
            try {
                getMvStore().commit();
                committed = done.get();
                if (getMvStore().getFileStore().size() > compactAt) {
                    getMvStore().compactFile(COMPACTION_MILLIS);
                    compactAt = nextCompaction();
                }
            } finally {
                commands.writeLock().unlock();
            }
        } finally {
            committing.unlock();
        }
    }

    private long nextCompaction() {
        return Math.max(SMALL, 2 * getMvStore().getFileStore().size());
    }

    @Override
    public void close() {
        commands.writeLock().lock();
        try {
            super.close();
        } finally {
            commands.writeLock().unlock();
        }
    }
}
