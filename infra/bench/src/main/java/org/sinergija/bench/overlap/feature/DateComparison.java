package org.sinergija.bench.overlap.feature;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Compares dates by the year that stands in them, and as they are written.
final class DateComparison implements Comparison {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(1[6-9]|20)[0-9]{2}(?![0-9])");

    private final String name;
    private final List<String> texts;
    private final List<Integer> years;

    DateComparison(String name, List<String> texts) {
        this.name = name;
        this.texts = texts;
        this.years = texts.stream().map(text -> YEAR.matcher(text).results().map(MatchResult::group)
                .map(Integer::valueOf).findFirst().orElse(0)).toList();
    }

    @Override
    public void compare(int left, int right, Similarities seen) {
        if (texts.get(left).isEmpty() || texts.get(right).isEmpty()) {
            return;
        }
        if (years.get(left) > 0 && years.get(right) > 0) {
            seen.put(name + ".year", 1.0 / (1 + Math.abs(years.get(left) - years.get(right))));
        }
        seen.put(name + ".equal", texts.get(left).equals(texts.get(right)) ? 1 : 0);
    }
}
