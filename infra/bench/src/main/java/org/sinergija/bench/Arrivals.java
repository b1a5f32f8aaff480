package org.sinergija.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Projections;
import org.bson.Document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// When the first alert came to each organisation, in milliseconds, read afterwards from what came, so that looking for it costs
/// nothing while it is measured.
final class Arrivals {
    /// Letters are files, named by when they came.
    private static final Pattern LETTER = Pattern.compile("(\\d{14})-\\d{6}\\.eml");
    private static final Pattern TO = Pattern.compile("(?im)^To:.*?@([-0-9a-f]{36})\\.example");

    private Arrivals() {}

    /// An address of an organisation, which gives its letters away.
    static String address(String organisation) {
        return "desk@%s.example".formatted(organisation);
    }

    static Map<String, Long> inInboxes(MongoClient store) {
        Map<String, Long> came = new HashMap<>();
        for (Document message : store.getDatabase("notifications").getCollection("inbox").find()
                .projection(Projections.include("to", "storedAt"))) {
            came.merge(message.getString("to").replace("ORGANISATION:", ""),
                    message.getDate("storedAt").toInstant().toEpochMilli(),
                    Math::min);
        }
        return came;
    }

    static Map<String, Long> asLetters(Path mailbox) throws IOException {
        Map<String, Long> came = new HashMap<>();
        for (Path file : files(mailbox)) {
            Matcher name = LETTER.matcher(file.getFileName().toString());
            // Any other is one that is still being written.
            if (name.matches()) {
                Matcher to = TO.matcher(Files.readString(file, ISO_8859_1));
                if (to.find()) {
                    came.merge(to.group(1), Long.parseLong(name.group(1)), Math::min);
                }
            }
        }
        return came;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
