package org.sinergija.coordination.learning;

import java.util.List;

import org.sinergija.coordination.overlap.Shift;

/// What becomes of the overlaps that people have not settled.
///
/// @param changed how many in all: the sum of the other four
/// @param withdrawn how many no longer stand
/// @param restored how many had been withdrawn and stand again
/// @param otherLevel how many stand at another level
/// @param otherScore how many keep their level at another score
/// @param greatest the greatest changes, at most 500
record Outlook(int changed, int withdrawn, int restored, int otherLevel, int otherScore, List<Shift> greatest) {
    private static final int MOST = 500;

    static Outlook of(List<Shift> shifts) {
        int withdrawn = 0;
        int restored = 0;
        int otherScore = 0;
        for (Shift shift : shifts) {
            if (shift.withdraws()) {
                withdrawn++;
            } else if (shift.restores()) {
                restored++;
            } else if (shift.keepsLevel()) {
                otherScore++;
            }
        }
        return new Outlook(shifts.size(), withdrawn, restored, shifts.size() - withdrawn - restored - otherScore,
                otherScore, shifts.stream().sorted(Shift.GREATEST_FIRST).limit(MOST).toList());
    }
}
