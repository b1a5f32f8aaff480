package org.sinergija.bench.overlap.dataset;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Reads a number as people write it: with a currency, with thousands apart.
public final class Amount {
    private static final Pattern AROUND = Pattern.compile("[\\s$€£%]|[A-Za-z]{2,3}\\b");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))");
    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?");

    private Amount() {}

    public static OptionalDouble of(String text) {
        String plain = THOUSANDS.matcher(AROUND.matcher(text).replaceAll("")).replaceAll("");
        return NUMBER.matcher(plain).matches() ? OptionalDouble.of(Double.parseDouble(plain)) : OptionalDouble.empty();
    }
}
