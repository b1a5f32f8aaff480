package org.sinergija.notifications.letter;

import java.util.List;
import java.util.Locale;

import org.sinergija.notifications.link.Act;
import org.sinergija.notifications.notice.Reason;

/// Letters by what they are for.
enum Kind {
    FOUND, CHANGED, REMINDER, ESCALATION, SUMMARY, DIGEST, NEWS, COMMITMENT_DUE, COMMITMENT_LATE, WEBHOOK;

    static Kind of(Reason reason) {
        return switch (reason) {
            case OVERLAP_FOUND -> FOUND;
            case OVERLAP_CHANGED -> CHANGED;
            case REMINDER -> REMINDER;
            case ESCALATION -> ESCALATION;
            case SUMMARY -> SUMMARY;
            case DIGEST -> DIGEST;
            case NEWS -> NEWS;
            case COMMITMENT_DUE -> COMMITMENT_DUE;
            case COMMITMENT_LATE -> COMMITMENT_LATE;
            case WEBHOOK_PAUSED -> WEBHOOK;
        };
    }

    /// As in the texts.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it asks those concerned to settle something.
    boolean asks() {
        return this == FOUND || this == CHANGED || this == REMINDER || this == ESCALATION || this == SUMMARY;
    }

    /// What a side is offered for each overlap; with many, only what most will want.
    List<Act> acts() {
        return this == SUMMARY || this == DIGEST
                ? List.of(Act.ACKNOWLEDGEMENT)
                : List.of(Act.ACKNOWLEDGEMENT, Act.DENIAL, Act.MUTING);
    }
}
