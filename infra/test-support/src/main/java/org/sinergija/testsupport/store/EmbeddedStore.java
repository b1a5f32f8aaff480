package org.sinergija.testsupport.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.Deflater;
import java.util.zip.ZipOutputStream;

import de.bwaldvogel.mongo.MongoServer;
import org.jspecify.annotations.Nullable;
import org.sinergija.testsupport.container.Containers;
import org.sinergija.testsupport.container.Kind;
import org.sinergija.testsupport.port.FreePorts;

/// A store in one file that speaks MongoDB's wire protocol (mongo-java-server on H2), listening on 127.0.0.1 only; MongoDB
/// itself in a container, where these are chosen.
///
/// A write that was acknowledged is in the file: it survives the death of the process, and a command is there whole or
/// not at all. Starting again on the same file keeps every document.
public final class EmbeddedStore implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final Runnable stop;
    private final CompletableFuture<? extends RuntimeException> failure;
    private final @Nullable DurableBackend backend;
    private final int port;
    private final AtomicBoolean stopped = new AtomicBoolean();

    private EmbeddedStore(Runnable stop, CompletableFuture<? extends RuntimeException> failure,
            @Nullable DurableBackend backend, int port) {
        this.stop = stop;
        this.failure = failure;
        this.backend = backend;
        this.port = port;
    }

    /// Returns when clients can connect. A missing `file` is created; port 0 means any free one.
    public static EmbeddedStore start(Path file, int port) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("The store's folder of %s cannot be created.".formatted(file), e);
        }
        if (Kind.chosen() == Kind.CONTAINERS) {
            int listening = port == 0 ? FreePorts.inARow(1) : port;
            return new EmbeddedStore(Containers.startMongo(file.resolveSibling(file.getFileName() + ".mongodb"),
                    listening), new CompletableFuture<>(), null, listening);
        }
        DurableBackend backend = DurableBackend.open(file);
        MongoServer server = new MongoServer(backend);
        try {
            server.bind(HOST, port);
        } catch (RuntimeException e) {
            server.shutdownNow();
            throw e;
        }
        return new EmbeddedStore(server::shutdownNow, backend.failure(), backend, server.getLocalAddress().getPort());
    }

    /// What clients take as connection string, without a database.
    public String uri() {
        return "mongodb://%s:%d".formatted(HOST, port);
    }

    public int port() {
        return port;
    }

    /// Copies its file, packed, while it runs: all databases as they were at one moment.
    ///
    /// @throws UnsupportedOperationException if it is MongoDB, which has `mongodump` for that
    public void copyTo(Path zip) throws IOException {
        if (backend == null) {
            throw new UnsupportedOperationException("MongoDB is backed up by mongodump.");
        }
        try (ZipOutputStream copy = new ZipOutputStream(Files.newOutputStream(zip))) {
            copy.setLevel(Deflater.BEST_SPEED);
            backend.copyTo(copy);
        }
    }

    /// Returns only if the store can write no more, such as on a full disk: with the reason, to be thrown.
    public RuntimeException awaitFailure() {
        return failure.join();
    }

    @Override
    public void close() {
        if (stopped.compareAndSet(false, true)) {
            stop.run();
        }
    }
}
