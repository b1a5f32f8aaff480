package org.sinergija.gateway.limit;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.boot.convert.DurationStyle;

/// So many requests in so long, all at once or one after another.
///
/// @param requests 0 where there is no limit
record Rate(long requests, Duration period) {
    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,8})/(\\d+(ms|s|m|h))");
    private static final Rate OFF = new Rate(0, Duration.ofSeconds(1));

    /// @param text such as `600/1m`, or `off`
    public static Rate of(String text) {
        if (text.equalsIgnoreCase("off")) {
            return OFF;
        }
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A rate is like 600/1m, or off, not %s".formatted(text));
        }
        Duration period = DurationStyle.SIMPLE.parse(parts.group(2));
        if (period.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("A rate is told for a second at least, not %s".formatted(text));
        }
        return new Rate(Long.parseLong(parts.group(1)), period);
    }

    boolean isOff() {
        return requests == 0;
    }
}
