package org.sinergija.bench.overlap.feature;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.sinergija.starter.text.Folding;

/// Compares codes: equal whatever stands between their signs, rarely shared ones, and nearly equal ones.
final class CodeComparison implements Comparison {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String name;
    private final List<String> codes;
    private final Bag bag;

    CodeComparison(String name, List<String> texts) {
        this.name = name;
        this.codes = texts.stream().map(CodeComparison::plain).toList();
        this.bag = new Bag(codes.stream().map(code -> code.isEmpty() ? Set.<String>of() : Set.of(code)).toList());
    }

    static String plain(String text) {
        return SIGNS.matcher(Folding.key(text)).replaceAll("");
    }

    @Override
    public void compare(int left, int right, Similarities seen) {
        String mine = codes.get(left);
        String theirs = codes.get(right);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return;
        }
        seen.put(name + ".equal", mine.equals(theirs) ? 1 : 0);
        seen.put(name + ".rarest", bag.rarest(left, right));
        seen.put(name + ".near", Typos.jaroWinkler(mine, theirs));
    }
}
