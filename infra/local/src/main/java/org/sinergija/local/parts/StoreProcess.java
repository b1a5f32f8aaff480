package org.sinergija.local.parts;

import java.io.IOException;
import java.nio.file.Path;

import org.sinergija.local.backup.StoreCopy;
import org.sinergija.testsupport.store.EmbeddedStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The store until the process is told to end or cannot write: arguments are its file and its port.
public final class StoreProcess {

    private static final Logger log = LoggerFactory.getLogger(StoreProcess.class);

    private StoreProcess() {}

    static void main(String[] arguments) {
        EmbeddedStore store = EmbeddedStore.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(store::close, "store-stop"));
        Thread.ofPlatform().daemon().name("store-copies").start(() -> serveCopies(Path.of(arguments[0]), store));
        log.atError().setCause(store.awaitFailure()).log("The store can write no more");
        System.exit(1);
    }

    private static void serveCopies(Path file, EmbeddedStore store) {
        try {
            StoreCopy.beside(file).serve(store::copyTo);
        } catch (IOException | InterruptedException e) {
            log.atError().setCause(e).log("The store makes no copies of itself any more");
        }
    }
}
