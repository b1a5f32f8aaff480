package org.sinergija.coordination.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.reference.Code;
import org.sinergija.contracts.reference.CodeList;

/// The codes that one axis shows side by side: the top of its list, or what lies directly under one code. What lies deeper is
/// counted in the shown code that encloses it; what was said of the one code as a whole, under that code itself.
final class Level {
    private final Axis axis;
    private final @Nullable String under;
    /// Which shown code each code belongs to: at the top of the list, then on each step down to this level.
    private final List<Map<String, String>> steps = new ArrayList<>();

    /// @param under a code of the axis's list; null for the top
    Level(Axis axis, @Nullable String under) {
        this.axis = axis;
        this.under = under;
        steps.add(below(null));
        if (under != null) {
            axis.list().ancestors(under).reversed().forEach(enclosing -> steps.add(below(enclosing)));
            steps.add(below(under));
        }
    }

    /// Where an initiative is shown.
    ///
    /// @param codes each once; none if it lies elsewhere
    /// @param parts into how many even parts it falls here, what lies elsewhere included: an initiative in two countries, and in
    ///        three towns of the one, falls into six parts where the towns are shown, since each country has half of it
    record Placement(Set<String> codes, int parts) {
        static final Placement ELSEWHERE = new Placement(Set.of(), 1);
    }

    Placement of(CountedInitiative initiative) {
        List<String> codes = axis.codesOf(initiative);
        Set<String> shown = Set.of();
        int parts = 1;
        for (Map<String, String> step : steps) {
            shown = new LinkedHashSet<>();
            for (String code : codes) {
                String at = step.get(code);
                if (at != null) {
                    shown.add(at);
                }
            }
            if (shown.isEmpty()) {
                return Placement.ELSEWHERE;
            }
            parts *= shown.size();
        }
        return new Placement(shown, parts);
    }

    /// In the order of the list, whether anything is there or not; but of the world's countries only those where something is,
    /// and the enclosing code only if something was said of it as a whole.
    List<Heading> headings(Collection<String> used) {
        boolean world = axis == Axis.TERRITORY && under == null;
        return axis.list().codes().stream()
                .filter(code -> used.contains(code.code()) || (!world && isDirectlyHere(code)))
                .map(code -> new Heading(code.code(), code.labels())).toList();
    }

    private boolean isDirectlyHere(Code code) {
        return under == null ? code.parent() == null : under.equals(code.parent());
    }

    private Map<String, String> below(@Nullable String enclosing) {
        CodeList list = axis.list();
        Map<String, String> shown = new HashMap<>();
        for (Code code : list.codes()) {
            List<String> path = new ArrayList<>(list.ancestors(code.code()).reversed());
            path.add(code.code());
            int at = enclosing == null ? 0 : path.indexOf(enclosing) + 1;
            if (enclosing == null || at > 0) {
                shown.put(code.code(), path.get(Math.min(at, path.size() - 1)));
            }
        }
        return shown;
    }
}
