package org.sinergija.projects.xml;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.exc.WstxLazyException;
import org.jspecify.annotations.Nullable;
import org.sinergija.projects.exchange.UnreadableFile;

/// Says what a parser found wrong, in words for who sent the file.
final class Unreadable {
    private static final int LONGEST = 300;

    private Unreadable() {}

    /// @param reached the line that the parser had come to
    static UnreadableFile because(Throwable fault, int reached) {
        Throwable found = fault instanceof WstxLazyException && fault.getCause() != null ? fault.getCause() : fault;
        Location place = found instanceof XMLStreamException stated ? stated.getLocation() : null;
        int line = place == null || place.getLineNumber() < 1 ? reached : place.getLineNumber();
        return new UnreadableFile(message(found), line, found);
    }

    private static String message(Throwable fault) {
        Throwable cause = fault.getCause();
        if (cause instanceof CharConversionException || cause instanceof CharacterCodingException) {
            return "The bytes are not in the encoding that the file declares, UTF-8 if it declares none: %s. Declare the one "
                    .formatted(firstLine(cause.getMessage())) + "that it is written in.";
        }
        if (cause instanceof IOException) {
            return "The file cannot be read to its end: %s.".formatted(firstLine(cause.getMessage()));
        }
        if (fault instanceof WstxEOFException) {
            return "The file ends before its XML does (%s). Send it again, whole."
                    .formatted(firstLine(fault.getMessage()));
        }
        return "This is not well-formed XML: %s.".formatted(firstLine(fault.getMessage()));
    }

    /// The parser's lines after it repeat the place.
    private static String firstLine(@Nullable String message) {
        String line = message == null ? "no more is known" : message.lines().findFirst().orElse("");
        return line.length() <= LONGEST ? line.replaceAll("[.;: ]+$", "") : line.substring(0, LONGEST) + "…";
    }
}
