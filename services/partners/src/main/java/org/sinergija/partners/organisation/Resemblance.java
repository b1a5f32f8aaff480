package org.sinergija.partners.organisation;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;

import org.sinergija.contracts.organisation.OrganisationStatus;
import org.sinergija.partners.naming.Likeness;
import org.sinergija.partners.naming.NameKeys;

/// What a known organisation has in common with one that a file names.
///
/// @param known never one that is merged into another
record Resemblance(Organisation known, Degree degree) {
    /// Which of several is meant: the one with the reference, the active one, the oldest.
    static final Comparator<Resemblance> BEST_FIRST = Comparator
            .<Resemblance>comparingInt(each -> each.degree.rank)
            .thenComparingInt(each -> each.known.status() == OrganisationStatus.ACTIVE ? 0 : 1)
            .thenComparing(each -> each.known.createdAt()).thenComparing(each -> each.known.id());

    enum Degree {
        /// The same reference and a name that fits in other ways, after those whose name is the same.
        REFERENCE_AND_NAME(0),
        REFERENCE(1),
        NAME(2),
        ALIAS(2),
        /// The same reference, which is all that the known one goes by.
        REFERENCE_OF_NAMELESS(3),
        /// Too little to be the same.
        SOMETHING(4),
        NOTHING(5);

        private final int rank;

        Degree(int rank) {
            this.rank = rank;
        }

        boolean isIdentity() {
            return rank < SOMETHING.rank;
        }
    }

    static Degree degree(Sought sought, Organisation known) {
        boolean sameReference = sought.hasReferenceOf(known);
        // What else there could be needs one of these, and costs more to find out.
        if (!sameReference && !sought.identity().keys().matches(known.identity().keys())) {
            return Degree.NOTHING;
        }
        OrganisationDetails entry = known.all();
        Reported reported = sought.reported();
        Degree byName = byName(sought, entry, known.identity().keys());
        if (sameReference && byName != Degree.NOTHING) {
            return Degree.REFERENCE_AND_NAME;
        }
        if (sameReference && reported.givenName() != null && entry.isNameless()) {
            return Degree.REFERENCE_OF_NAMELESS;
        }
        if (sameReference && !reported.contradicts(entry)) {
            return Degree.REFERENCE;
        }
        return byName != Degree.NOTHING && reported.isNear(entry) ? byName : Degree.SOMETHING;
    }

    private static Degree byName(Sought sought, OrganisationDetails entry, NameKeys all) {
        if (meet(sought.names(),
                NameKeys.of(entry.name().byLanguage().values(), null, entry.type(), entry.country()).names())) {
            return Degree.NAME;
        }
        boolean alias = meet(sought.names(), all.names()) || meet(sought.acronyms(), all.acronyms());
        return alias || isCorroborated(sought, entry, all) ? Degree.ALIAS : Degree.NOTHING;
    }

    /// Names that differ a little, with the same acronym.
    private static boolean isCorroborated(Sought sought, OrganisationDetails entry, NameKeys all) {
        return sought.reported().acronym() != null && meet(sought.identity().keys().acronyms(), all.acronyms())
                && Likeness.agree(sought.reported().name().byLanguage().values(), entry.names());
    }

    private static boolean meet(Set<String> left, Set<String> right) {
        return !Collections.disjoint(left, right);
    }
}
