package org.sinergija.local.parts;

import java.nio.file.Path;

import org.sinergija.testsupport.store.EmbeddedStore;

/// The store until the process is told to end: arguments are its file and its port.
public final class StoreProcess {

    private StoreProcess() {}

    static void main(String[] arguments) throws InterruptedException {
        EmbeddedStore store = EmbeddedStore.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(store::close, "store-stop"));
        Thread.currentThread().join();
    }
}
