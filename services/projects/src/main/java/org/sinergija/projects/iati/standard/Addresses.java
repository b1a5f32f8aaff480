package org.sinergija.projects.iati.standard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Web addresses as people write them, with the signs that RFC 3986 does not allow written as `%20` and the like.
final class Addresses {
    /// RFC 3986, appendix B.
    private static final Pattern PARTS = Pattern.compile(
            "(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?", Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*");
    private static final Pattern AUTHORITY = Pattern.compile(
            "([\\w.~!$&'()*+,;=:%-]*@)?[\\w.~\\x{80}-\\x{10FFFF}-]*(:\\d{1,5})?");
    private static final String PATH_SIGNS = "-._~!$&'()*+,;=:@/";

    private Addresses() {}

    /// Empty if it is no address.
    static String usual(String value) {
        Matcher parts = PARTS.matcher(value);
        // What begins with a colon has an empty scheme.
        if (value.isEmpty() || value.startsWith(":") || !parts.matches()) {
            return "";
        }
        String scheme = parts.group(1);
        String authority = parts.group(2);
        if ((scheme != null && !SCHEME.matcher(scheme).matches())
                || (authority != null && (!AUTHORITY.matcher(authority).matches() || hasLoosePercent(authority)))) {
            return "";
        }
        StringBuilder usual = new StringBuilder(value.length() + 8);
        if (scheme != null) {
            usual.append(scheme).append(':');
        }
        if (authority != null) {
            usual.append("//").append(authority);
        }
        usual.append(escaped(parts.group(3), PATH_SIGNS));
        if (parts.group(4) != null) {
            usual.append('?').append(escaped(parts.group(4), PATH_SIGNS + "?"));
        }
        if (parts.group(5) != null) {
            usual.append('#').append(escaped(parts.group(5), PATH_SIGNS + "?"));
        }
        return usual.toString();
    }

    /// Letters beyond ASCII stay: an address in XML Schema may have them.
    private static String escaped(String part, String signs) {
        StringBuilder escaped = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            char one = part.charAt(i);
            boolean letter = (one >= '0' && one <= '9') || (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z');
            if (letter || one > 0x7F || signs.indexOf(one) >= 0 || (one == '%' && isEscape(part, i))) {
                escaped.append(one);
            } else {
                escaped.append('%').append("%02X".formatted((int) one));
            }
        }
        return escaped.toString();
    }

    private static boolean isEscape(String part, int at) {
        return at + 2 < part.length() && Character.digit(part.charAt(at + 1), 16) >= 0
                && Character.digit(part.charAt(at + 2), 16) >= 0;
    }

    private static boolean hasLoosePercent(String authority) {
        for (int i = 0; i < authority.length(); i++) {
            if (authority.charAt(i) == '%' && !isEscape(authority, i)) {
                return true;
            }
        }
        return false;
    }
}
