package org.sinergija.bench.steady;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Projections;
import org.bson.Document;
import org.bson.types.Binary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// Who was told of what: in the inboxes by the store, by mail from the letters in the mailbox, each of which is read once.
final class Told {
    /// Any other file is a letter that is still being written.
    private static final String LETTER = ".eml";
    private static final Pattern TO = Pattern.compile("(?im)^To:.*?@([-0-9a-f]{36})\\.example");
    private static final Pattern ABOUT = Pattern.compile("(?im)^References:\\s*<overlap\\.([-0-9a-f]{36})@");
    private static final Pattern ID = Pattern.compile("(?im)^Message-ID:\\s*<([^>]+)>");

    private final MongoClient store;
    private final Path mailbox;
    private final Map<Path, Optional<LetterHead>> letters = new HashMap<>();

    Told(MongoClient store, Path mailbox) {
        this.store = store;
        this.mailbox = mailbox;
    }

    /// @param id by which a receiver knows a letter that comes again
    record LetterHead(Telling telling, String id) {
        /// Empty if it is about no overlap, or to nobody of an organisation.
        static Optional<LetterHead> of(String letter) {
            Matcher to = TO.matcher(letter);
            Matcher about = ABOUT.matcher(letter);
            Matcher id = ID.matcher(letter);
            return to.find() && about.find() && id.find()
                    ? Optional.of(new LetterHead(new Telling(to.group(1), about.group(1)), id.group(1)))
                    : Optional.empty();
        }
    }

    /// How often, in each inbox.
    Map<Telling, Integer> inInboxes() {
        Map<Telling, Integer> told = new HashMap<>();
        for (Document message : store.getDatabase("notifications").getCollection("inbox").find()
                .projection(Projections.include("to", "overlaps"))) {
            String organisation = message.getString("to").replace("ORGANISATION:", "");
            for (Object overlap : message.getList("overlaps", Object.class)) {
                told.merge(new Telling(organisation, id(overlap)), 1, Integer::sum);
            }
        }
        return told;
    }

    private static String id(Object value) {
        return value instanceof Binary binary ? asUuid(binary).toString() : value.toString();
    }

    private static UUID asUuid(Binary binary) {
        ByteBuffer bytes = ByteBuffer.wrap(binary.getData());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /// The ids of the letters to each; one that came twice twice.
    Map<Telling, List<String>> byMail() throws IOException {
        if (Files.exists(mailbox)) {
            try (Stream<Path> files = Files.list(mailbox)) {
                for (Path file : files.filter(one -> one.toString().endsWith(LETTER)).toList()) {
                    if (!letters.containsKey(file)) {
                        letters.put(file, LetterHead.of(Files.readString(file, ISO_8859_1)));
                    }
                }
            }
        }
        Map<Telling, List<String>> told = new HashMap<>();
        letters.values().stream().flatMap(Optional::stream)
                .forEach(letter -> told.computeIfAbsent(letter.telling(), _ -> new ArrayList<>()).add(letter.id()));
        return told;
    }
}
