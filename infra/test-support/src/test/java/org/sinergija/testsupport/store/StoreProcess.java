package org.sinergija.testsupport.store;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// A store in a JVM of its own, so that a test can kill it.
record StoreProcess(Process process, String uri) {

    public static void main(String[] arguments) {
        EmbeddedStore store = EmbeddedStore.start(Path.of(arguments[0]), 0);
        try (PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true,
                StandardCharsets.UTF_8)) {
            out.println(store.uri());
        }
        store.awaitFailure();
        System.exit(1);
    }

    static StoreProcess start(Path file) throws IOException {
        return start(file, "unlimited");
    }

    /// @param blocks the most that the file may have, of 512 or 1024 bytes by the shell
    static StoreProcess start(Path file, String blocks) throws IOException {
        Process process = new ProcessBuilder("/bin/sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "store",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                StoreProcess.class.getName(), file.toString()).redirectError(
                        ProcessBuilder.Redirect.to(new File(
                                "/dev/null")))
                .start();
        String uri = process.inputReader().readLine();
        if (uri == null) {
            throw new IOException("The store's process ended at once.");
        }
        return new StoreProcess(process, uri);
    }

    /// The same as `kill -9`.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }
}
