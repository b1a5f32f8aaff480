package org.sinergija.coordination.candidate;

import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.Period;
import org.sinergija.coordination.engine.Profile;
import org.sinergija.coordination.engine.Subject;

/// What a subject is found by besides its words, since words alone miss what is written in another language, and what meets
/// the same need in words of its own.
final class Keys {
    private static final int MOST_YEARS = 6;
    private static final int[] NO_YEARS = {};
    private static final MathContext ROUGHLY = new MathContext(2);

    private Keys() {}

    /// Theme × territory, with the year or the target group; at the territory itself and all that enclose it, and with the year
    /// for the enclosing theme too. Besides: the target group with the year, the quarters of begin and end, the lead with a theme
    /// or a year, all who take part with the quarter of its begin, since two reporters of one initiative name each other; the sum,
    /// identifiers.
    static Set<String> of(Subject subject, Profile profile) {
        Set<String> keys = new LinkedHashSet<>();
        int[] years = years(subject.period());
        List<String> themes = profile.themeCodes();
        Set<String> enclosing = withAll(CodeList.THEMES, themes);
        List<String> groups = profile.targetGroupCodes();
        for (String place : withAll(CodeList.TERRITORIES, profile.territoryCodes())) {
            for (String theme : themes) {
                String need = theme + "@" + place;
                keys.add(need);
                for (String group : groups) {
                    keys.add(need + "/" + group);
                }
            }
            for (int year : years) {
                String then = "@" + place + "#" + year;
                for (String theme : enclosing) {
                    keys.add(theme + then);
                }
                for (String group : groups) {
                    keys.add(group + then);
                }
            }
            if (subject.period() != null && subject.period().end() != null) {
                keys.add(quarter(subject.period().start()) + "-" + quarter(subject.period().end()) + "@" + place);
            }
        }
        if (subject.period() != null) {
            String begin = quarter(subject.period().start()) + "!";
            subject.participants().forEach(one -> keys.add(begin + one.organisation()));
            if (subject.lead() != null) {
                keys.add(begin + subject.lead());
            }
        }
        if (subject.lead() != null) {
            String lead = "!" + subject.lead();
            for (String theme : themes) {
                keys.add(theme + lead);
            }
            if (subject.period() != null) {
                keys.add(subject.period().start().getYear() + lead);
            }
        }
        if (subject.budget() != null) {
            keys.add(subject.budget().currency() + subject.budget().amount().round(ROUGHLY).toPlainString());
        }
        for (ExternalId id : subject.externalIds()) {
            keys.add(id.scheme() + ":" + id.value());
        }
        return keys;
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static Set<String> withAll(CodeList list, List<String> codes) {
        Set<String> all = new TreeSet<>();
        for (String code : codes) {
            all.add(code);
            all.addAll(list.ancestors(code));
        }
        return all;
    }

    private static int[] years(@Nullable Period period) {
        if (period == null) {
            return NO_YEARS;
        }
        int first = period.start().getYear();
        int last = period.end() == null ? first + 2 : period.end().getYear();
        return IntStream.rangeClosed(first, last).limit(MOST_YEARS).toArray();
    }
}
