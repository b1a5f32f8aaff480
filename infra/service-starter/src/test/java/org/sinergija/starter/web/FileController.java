package org.sinergija.starter.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.web.download.Download;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/files")
class FileController {
    static final String LINE = "line after line\n";
    static final int LINES = 100_000;

    final CountDownLatch mayEnd = new CountDownLatch(1);
    final AtomicInteger open = new AtomicInteger();

    @GetMapping(path = "/{kind}.txt", produces = "text/plain")
    void file(@PathVariable String kind, Download download) throws IOException {
        download.send("lines.txt", MediaType.TEXT_PLAIN, out -> {
            open.incrementAndGet();
            try {
                write(kind, out);
            } finally {
                open.decrementAndGet();
            }
        });
    }

    private void write(String kind, OutputStream out) throws IOException {
        switch (kind) {
            case "refused" -> throw new RuleBroken("There is no such file.");
            case "failing" -> {
                lines(LINES, out);
                out.flush();
                // What a service that was asked meanwhile might leave behind.
                throw new UncheckedIOException("a secret of ours", new EOFException("Connection reset by peer"));
            }
            case "slow" -> {
                lines(1, out);
                out.flush();
                awaitEnd();
                lines(1, out);
            }
            default -> lines(LINES, out);
        }
    }

    private void awaitEnd() {
        try {
            mayEnd.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void lines(int count, OutputStream out) throws IOException {
        for (int i = 0; i < count; i++) {
            out.write(LINE.getBytes(StandardCharsets.UTF_8));
        }
    }
}
