package org.sinergija.coordination.candidate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

import org.sinergija.coordination.engine.Profile;
import org.sinergija.coordination.engine.Rarity;
import org.sinergija.coordination.engine.Subject;

/// One of the questions by which the candidates for a subject are found, the same of whatever index.
///
/// @param asked all that the subject has of this kind
/// @param rarest by how many of them it is sought
/// @param limit how many to find
record Search(Kind kind, Collection<String> asked, int rarest, int limit) {
    private static final int RAREST_TERMS = 12;
    private static final int RAREST_CONCEPTS = 8;
    private static final int RAREST_KEYS = 20;
    /// What stands in more of the register finds too much to be worth its cost.
    private static final double MOST_SHARE = 0.01;
    /// Unless the register is small.
    private static final int ALWAYS_USED = 200;

    /// What a subject is found by.
    enum Kind {
        TERM, KEY
    }

    /// What finds, and how much it counts.
    record Weighted(String term, float weight) {}

    private record Counted(String term, long having) {}

    /// By structure, and by text: half of those by concepts alone, since words of one language outvote what is said in another.
    static List<Search> of(Subject subject, Profile profile, int limit) {
        Collection<String> said = profile.terms();
        List<String> concepts = said.stream().filter(term -> !Character.isLetter(term.charAt(0))).toList();
        return List.of(new Search(Kind.TERM, said, RAREST_TERMS, limit / 2),
                new Search(Kind.TERM, concepts, RAREST_CONCEPTS, limit / 2),
                new Search(Kind.KEY, Keys.of(subject, profile), RAREST_KEYS, limit));
    }

    /// Those that tell most. What holds some of them is found, the more and the rarer the better.
    ///
    /// @param records how many are searched
    /// @param having how many of those have a term
    List<Weighted> weighted(long records, ToLongFunction<String> having) {
        long most = Math.max(ALWAYS_USED, (long) (MOST_SHARE * records));
        return asked.stream().map(term -> new Counted(term, having.applyAsLong(term)))
                .filter(term -> term.having() > 0 && term.having() <= most)
                .sorted(Comparator.comparingLong(Counted::having).thenComparing(Counted::term)).limit(rarest)
                .map(term -> new Weighted(term.term(), weight(records, term.having()))).toList();
    }

    /// The rarity on top of the usual inverse frequency, so that one rare name is not outvoted by a few middling words.
    private static float weight(long records, long having) {
        double inverse = Math.log(1 + (Math.max(records, having) - having + 0.5) / (having + 0.5));
        return (float) (Rarity.among(records, having) * inverse);
    }
}
