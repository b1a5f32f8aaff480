package org.sinergija.projects.iati;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/// The identifiers of a file that have come already, each with what it stood for: two numbers an activity, since a file can
/// have a million of them.
final class SeenActivities {
    private static final int FREE = 0;

    private long[] identifiers = new long[1 << 10];
    private long[] contents = new long[1 << 10];
    /// So that nobody can choose identifiers that all want one place.
    private final long seed = new SecureRandom().nextLong();
    private int size;

    /// Whether an activity has come before.
    enum Answer {
        NEW, SAME, DIFFERENT
    }

    Answer see(String identifier, String content) {
        if (2 * size >= identifiers.length) {
            grow();
        }
        long key = hash(identifier);
        int at = place(key);
        if (identifiers[at] == key) {
            return contents[at] == hash(content) ? Answer.SAME : Answer.DIFFERENT;
        }
        put(at, key, hash(content));
        size++;
        return Answer.NEW;
    }

    private void grow() {
        long[] oldIdentifiers = identifiers;
        long[] oldContents = contents;
        identifiers = new long[2 * oldIdentifiers.length];
        contents = new long[identifiers.length];
        for (int i = 0; i < oldIdentifiers.length; i++) {
            if (oldIdentifiers[i] != FREE) {
                put(place(oldIdentifiers[i]), oldIdentifiers[i], oldContents[i]);
            }
        }
    }

    private void put(int at, long key, long content) {
        identifiers[at] = key;
        contents[at] = content;
    }

    private int place(long key) {
        int at = (int) (key & (identifiers.length - 1));
        while (identifiers[at] != FREE && identifiers[at] != key) {
            at = (at + 1) & (identifiers.length - 1);
        }
        return at;
    }

    /// FNV-1a of 64 bits, then mixed; never that of a free place.
    private long hash(String text) {
        long hash = 0xcbf29ce484222325L ^ seed;
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ Byte.toUnsignedLong(one)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        long mixed = hash ^ (hash >>> 29);
        return mixed == FREE ? 1 : mixed;
    }
}
