package org.sinergija.coordination.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sinergija.contracts.reference.Code;
import org.sinergija.contracts.reference.CodeList;

/// A code list by numbers: its place in the list stands for a code, so that trees are compared without strings.
enum Codes {
    THEMES(CodeList.THEMES),
    TERRITORIES(CodeList.TERRITORIES),
    TARGET_GROUPS(CodeList.TARGET_GROUPS),
    ACTIVITY_TYPES(CodeList.ACTIVITY_TYPES);

    // Never changed after construction.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Code> codes;
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<String, Integer> numbers = new HashMap<>();
    @SuppressWarnings("ImmutableEnumChecker")
    private final int[][] above;

    Codes(CodeList list) {
        codes = new ArrayList<>(list.codes());
        for (int i = 0; i < codes.size(); i++) {
            numbers.put(codes.get(i).code(), i);
        }
        above = codes.stream().map(code -> list.ancestors(code.code()).stream().mapToInt(numbers::get).toArray())
                .toArray(int[][]::new);
    }

    /// Ascending, each once; a code that is not in the list tells nothing.
    int[] numbers(Collection<String> given) {
        int[] known = new int[given.size()];
        int found = 0;
        for (String code : given) {
            Integer number = numbers.get(code);
            if (number != null) {
                known[found++] = number;
            }
        }
        return Sets.ascending(Arrays.copyOf(known, found));
    }

    List<String> codes(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(this::code).toList();
    }

    String code(int number) {
        return codes.get(number).code();
    }

    Map<String, String> labels(int number) {
        return codes.get(number).labels();
    }

    /// What encloses it, nearest first.
    int[] above(int number) {
        return above[number];
    }

    /// Whether it lies inside the other; not inside itself.
    boolean isBelow(int number, int other) {
        return Arrays.stream(above[number]).anyMatch(one -> one == other);
    }
}
