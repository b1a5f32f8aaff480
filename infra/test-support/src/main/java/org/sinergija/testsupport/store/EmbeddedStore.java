package org.sinergija.testsupport.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

import de.bwaldvogel.mongo.MongoServer;

/// A store in one file that speaks MongoDB's wire protocol (mongo-java-server on H2), listening on 127.0.0.1 only.
///
/// A write that was acknowledged is in the file: it survives the death of the process, and a command is there whole or
/// not at all. Starting again on the same file keeps every document.
public final class EmbeddedStore implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final MongoServer server;
    private final DurableBackend backend;
    private final int port;
    private final AtomicBoolean stopped = new AtomicBoolean();

    private EmbeddedStore(MongoServer server, DurableBackend backend, int port) {
        this.server = server;
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
        DurableBackend backend = DurableBackend.open(file);
        MongoServer server = new MongoServer(backend);
        try {
            server.bind(HOST, port);
        } catch (RuntimeException e) {
            server.shutdownNow();
            throw e;
        }
        return new EmbeddedStore(server, backend, server.getLocalAddress().getPort());
    }

    /// What clients take as connection string, without a database.
    public String uri() {
        return "mongodb://%s:%d".formatted(HOST, port);
    }

    public int port() {
        return port;
    }

    /// Returns only if the store can write no more, such as on a full disk: with the reason, to be thrown.
    public RuntimeException awaitFailure() {
        return backend.failure().join();
    }

    @Override
    public void close() {
        if (stopped.compareAndSet(false, true)) {
            server.shutdownNow();
        }
    }
}
