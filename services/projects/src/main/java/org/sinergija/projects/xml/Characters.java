package org.sinergija.projects.xml;

/// Which characters may be in XML 1.0, and which a text needs no more.
final class Characters {
    private Characters() {}

    /// Without what XML 1.0 forbids (§2.2) and without the control characters that it advises against.
    static String allowed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSuspect(text.charAt(i))) {
                return text.codePoints().filter(Characters::isAllowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            }
        }
        return text;
    }

    private static boolean isSuspect(char one) {
        return (one < ' ' && one != '\n' && one != '\t') || (one >= 0x7F && one < 0xA0)
                || (one >= 0xD800 && one < 0xE000) || one >= 0xFFFE;
    }

    private static boolean isAllowed(int point) {
        boolean control = Character.isISOControl(point) && point != '\n' && point != '\t' && point != '\r';
        boolean surrogate = point >= 0xD800 && point < 0xE000;
        return !control && !surrogate && (point & 0xFFFE) != 0xFFFE;
    }
}
