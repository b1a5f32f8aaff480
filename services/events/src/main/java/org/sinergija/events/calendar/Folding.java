package org.sinergija.events.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Breaks lines after at most 75 octets (RFC 5545 §3.1), and never within a letter; ical4j counts letters, and tears pairs apart.
final class Folding {
    private static final int MOST = 75;
    private static final String BREAK = "\r\n ";

    private Folding() {}

    static String fold(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + lines.length() / 8);
        int octets = 0;
        for (int letter : lines.codePoints().toArray()) {
            String text = Character.toString(letter);
            int size = text.getBytes(UTF_8).length;
            if (letter == '\r' || letter == '\n') {
                octets = 0;
            } else if (octets + size > MOST) {
                folded.append(BREAK);
                octets = 1 + size;
            } else {
                octets += size;
            }
            folded.append(text);
        }
        return folded.toString();
    }
}
