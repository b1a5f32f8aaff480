package org.sinergija.projects.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sinergija.projects.exchange.UnreadableFile;

/// The encoding that a file declares. One of a byte for each letter reads any file, rightly or not; letters that make UTF-8
/// again show that it was wrong.
final class DeclaredEncoding {
    private final Optional<Charset> bytewise;

    /// @param name null if the file declares none
    DeclaredEncoding(@Nullable String name) {
        this.bytewise = Optional.ofNullable(name).filter(Charset::isSupported).map(Charset::forName).filter(
                charset -> charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1);
    }

    void requireRight(String text, int line) {
        if (bytewise.isEmpty() || text.chars().allMatch(one -> one < 0x80)) {
            return;
        }
        Charset declared = bytewise.get();
        asUtf8(text, declared.newEncoder()).ifPresent(meant -> {
            throw new UnreadableFile(
                    "The file declares %s and is written in UTF-8: a text would be %s, not %s. Declare UTF-8."
                            .formatted(declared.name(), word(text), word(meant)),
                    line, null);
        });
    }

    private static Optional<String> asUtf8(String text, CharsetEncoder encoder) {
        try {
            ByteBuffer bytes = encoder.encode(CharBuffer.wrap(text));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /// The first with a letter beyond ASCII.
    private static String word(String text) {
        for (String word : text.split("\\s+", -1)) {
            if (word.chars().anyMatch(one -> one >= 0x80)) {
                return word.substring(0, Math.min(word.length(), 40));
            }
        }
        return text;
    }
}
