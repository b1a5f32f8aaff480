package org.sinergija.starter.web.problem;

/// What no text of ours may hold: control characters other than line breaks and tabs, and halves of surrogate pairs.
public final class ControlCharacters {
    private ControlCharacters() {}

    public static boolean areIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r') {
                return true;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
