package org.sinergija.projects.iati;

import java.util.Map;
import java.util.Objects;

import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.projects.iati.standard.Findings;
import org.sinergija.projects.xml.Element;

import static org.sinergija.projects.iati.standard.Findings.quoted;

/// Code list ActivityStatus of IATI, and what the dates tell where a file has no such code.
final class Statuses {
    private static final String SUSPENDED = "6";
    /// Finalisation is active still: its money is open.
    private static final Map<String, InitiativeStatus> CODES = Map.of("1", InitiativeStatus.PLANNED, "2",
            InitiativeStatus.ACTIVE, "3", InitiativeStatus.ACTIVE, "4", InitiativeStatus.COMPLETED, "5",
            InitiativeStatus.CANCELLED, SUSPENDED, InitiativeStatus.ACTIVE);

    private Statuses() {}

    static InitiativeStatus reported(Element activity, Findings findings) {
        Element element = activity.child("activity-status").orElse(activity);
        String code = Objects.requireNonNullElse(element.attribute("code"), "");
        InitiativeStatus known = CODES.get(code);
        if (known == null) {
            InitiativeStatus told = fromDates(activity);
            findings.warn(element, "activity-status/@code",
                    "%s is no code of an activity's status.".formatted(quoted(code)),
                    "It is taken as %s from its dates; give a code from 1 to 6.".formatted(told));
            return told;
        }
        if (code.equals(SUSPENDED)) {
            findings.warn(element, "activity-status/@code", "The activity is suspended (6).",
                    "The register knows no such status and keeps it as ACTIVE.");
        }
        return known;
    }

    static InitiativeStatus fromDates(Element activity) {
        if (hasDate(activity, Dates.ACTUAL_END)) {
            return InitiativeStatus.COMPLETED;
        }
        return hasDate(activity, Dates.ACTUAL_START) ? InitiativeStatus.ACTIVE : InitiativeStatus.PLANNED;
    }

    static Element element(InitiativeStatus status) {
        return Element.of("activity-status").with("code", switch (status) {
            case CONCEPT, PLANNED -> "1";
            case ACTIVE -> "2";
            case COMPLETED -> "4";
            case CANCELLED -> "5";
        });
    }

    private static boolean hasDate(Element activity, String type) {
        return activity.children("activity-date").stream().anyMatch(date -> type.equals(date.attribute("type")));
    }
}
