package org.sinergija.projects.iati;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.value.InvalidValue;
import org.sinergija.contracts.value.Period;
import org.sinergija.projects.iati.standard.Findings;
import org.sinergija.projects.xml.Element;
import org.sinergija.projects.xml.Node;

import static org.sinergija.projects.iati.standard.Findings.quoted;

/// Code list ActivityDateType of IATI, and the register's period.
final class Dates {
    static final String PLANNED_START = "1";
    static final String ACTUAL_START = "2";
    static final String PLANNED_END = "3";
    static final String ACTUAL_END = "4";
    private static final String NONE = "unknown";
    private static final Set<String> TYPES = Set.of(PLANNED_START, ACTUAL_START, PLANNED_END, ACTUAL_END, NONE);
    private static final int DAY_LENGTH = 10;

    private Dates() {}

    /// What happened, else what was planned.
    static Optional<Period> reported(Element activity, Findings findings) {
        List<Element> dates = activity.children("activity-date");
        for (Element date : dates) {
            String type = Objects.requireNonNullElse(date.attribute("type"), "");
            if (!TYPES.contains(type)) {
                findings.warn(date, "activity-date/@type", "%s is no type of a date.".formatted(quoted(type)),
                        "The register does not use it; give 1 to 4, planned and actual start, planned and actual end.");
            }
        }
        Element start = first(dates, ACTUAL_START, PLANNED_START);
        Element end = first(dates, ACTUAL_END, PLANNED_END);
        if (start == null) {
            if (end != null) {
                findings.warn(end, "activity-date", "The activity has an end, %s, and no start.".formatted(day(end)),
                        "The register keeps no period without a start; add one.");
            }
            return Optional.empty();
        }
        return period(start, end, findings);
    }

    /// The standard wants one date at least; this one says that none is known.
    static Element none() {
        return Element.of("activity-date", Element.of("narrative", new Node.Text("No date is known.")).with(
                Element.LANGUAGE, "en")).with("type", NONE).with("iso-date", "1900-01-01");
    }

    static List<Element> elements(@Nullable Period period, InitiativeStatus status) {
        if (period == null) {
            return List.of(none());
        }
        boolean began = status == InitiativeStatus.ACTIVE || status == InitiativeStatus.COMPLETED;
        List<Element> elements = new ArrayList<>();
        elements.add(date(began ? ACTUAL_START : PLANNED_START, period.start()));
        if (period.end() != null) {
            elements.add(date(status == InitiativeStatus.COMPLETED ? ACTUAL_END : PLANNED_END, period.end()));
        }
        return elements;
    }

    static LocalDate day(Element dated) {
        String day = dated.attribute("iso-date");
        return LocalDate.parse(day == null ? "" : day.substring(0, DAY_LENGTH));
    }

    private static Optional<Period> period(Element start, @Nullable Element end, Findings findings) {
        try {
            return Optional.of(new Period(day(start), end == null ? null : day(end)));
        } catch (InvalidValue cannotBe) {
            Element at = end == null ? start : end;
            findings.warn(at, "activity-date/@iso-date",
                    "A date of the activity cannot be: %s.".formatted(cannotBe.faults().getFirst().detail()),
                    end == null
                            ? "The register keeps no period; correct the date."
                            : "The register keeps it without the end; correct the date.");
            return end == null ? Optional.empty() : period(start, null, findings);
        }
    }

    private static @Nullable Element first(List<Element> dates, String actual, String planned) {
        return Stream.of(actual, planned)
                .flatMap(type -> dates.stream().filter(date -> type.equals(date.attribute("type"))))
                .findFirst().orElse(null);
    }

    private static Element date(String type, LocalDate day) {
        return Element.of("activity-date").with("type", type).with("iso-date", day.toString());
    }
}
