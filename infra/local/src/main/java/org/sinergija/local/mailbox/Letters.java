package org.sinergija.local.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/// The letters in a folder, a file each, named so that the newest is the last.
final class Letters {
    private static final String NAME = "\\d{14}-\\d{6}\\.eml";

    private final Path folder;
    private final Clock clock;
    private final AtomicInteger serial = new AtomicInteger();

    Letters(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    void keep(MimeMessage message) throws IOException, MessagingException {
        Files.createDirectories(folder);
        String name = String.format(Locale.ROOT, "%014d-%06d.eml", clock.millis(),
                serial.incrementAndGet() % 1_000_000);
        Path coming = folder.resolve(name + ".new");
        try (OutputStream out = Files.newOutputStream(coming)) {
            message.writeTo(out);
        }
        Files.move(coming, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /// Their names.
    List<String> newest(int most) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.matches(NAME))
                    .sorted(Comparator.reverseOrder()).limit(most).toList();
        }
    }

    /// Empty if there is none of this name.
    Optional<Letter> named(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!name.matches(NAME) || !Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return Optional.of(Letter.read(bytes));
        }
    }
}
