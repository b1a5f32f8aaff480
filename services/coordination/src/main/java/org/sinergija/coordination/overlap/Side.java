package org.sinergija.coordination.overlap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.sinergija.contracts.overlap.SubjectRef;
import org.sinergija.contracts.value.Territory;
import org.sinergija.coordination.engine.Subject;

/// One side of an overlap as it was when the two were compared.
///
/// @param sequence the subject's version
/// @param fingerprint changes when the subject changes in what matters to a verdict
record Side(SubjectRef subject, long sequence, String fingerprint, List<String> themes, List<String> territories) {

    static Side of(Subject subject) {
        return new Side(subject.ref(), subject.sequence(), fingerprint(subject), subject.themes(),
                subject.territories().stream().map(Territory::code).toList());
    }

    boolean isOlderThan(Subject now) {
        return sequence < now.sequence();
    }

    boolean differsMateriallyFrom(Subject now) {
        return !fingerprint.equals(fingerprint(now));
    }

    private static String fingerprint(Subject subject) {
        String matters = List.of(Objects.toString(subject.title()), Objects.toString(subject.summary()),
                Objects.toString(subject.lead()), subject.themes(), subject.territories(), subject.targetGroups(),
                subject.activityTypes(), Objects.toString(subject.period()), Objects.toString(subject.budget()),
                subject.participants()).toString();
        return UUID.nameUUIDFromBytes(matters.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
