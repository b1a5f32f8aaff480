package org.sinergija.projects.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.sinergija.projects.iati.standard.Findings;
import org.sinergija.projects.iati.standard.Fitting;
import org.sinergija.projects.iati.standard.Shape;
import org.sinergija.projects.xml.Element;
import org.sinergija.projects.xml.Node;

import static org.sinergija.projects.iati.standard.Findings.quoted;

/// Makes an activity as it came into one that is valid in 2.03, whatever it lacks, as long as somebody could use it.
final class CanonicalActivity {
    private static final int LONGEST_IDENTIFIER = 200;
    private static final String ADVICE = "Give it one: its organisation's identifier, a hyphen, its number there. By it, "
            + "it is known the next time.";

    private final Findings findings;

    CanonicalActivity(Findings findings) {
        this.findings = findings;
    }

    /// Empty if nobody could use it; then there is an error among the findings.
    Optional<Element> of(Element activity) {
        Element known = withIdentifier(activity);
        Element fitting = new Fitting(findings).fit(withReporter(withOneTitle(known)));
        requireUsable(fitting);
        return findings.refused() ? Optional.empty() : Optional.of(completed(fitting));
    }

    private Element withIdentifier(Element activity) {
        Set<String> identifiers = activity.children("iati-identifier").stream().map(Element::wholeText)
                .collect(Collectors.toSet());
        if (identifiers.size() > 1) {
            findings.refuse("iati-identifier",
                    "The activity has %d different identifiers.".formatted(identifiers.size()),
                    "Keep one; give the others as other-identifier.");
        } else if (identifiers.isEmpty() || identifiers.contains("")) {
            return withMadeIdentifier(activity);
        } else if (identifiers.iterator().next().length() > LONGEST_IDENTIFIER) {
            findings.refuse("iati-identifier",
                    "The identifier has more than %d characters.".formatted(LONGEST_IDENTIFIER),
                    "Give a shorter one.");
        }
        return activity;
    }

    private Element withMadeIdentifier(Element activity) {
        Optional<String> made = MadeIdentifier.of(activity);
        if (made.isEmpty()) {
            findings.refuse("iati-identifier", "The activity has no iati-identifier.", ADVICE);
            return activity;
        }
        findings.warn(activity, "iati-identifier",
                "The activity has no iati-identifier; here it is known as %s.".formatted(quoted(made.get())), ADVICE);
        List<Element> children = new ArrayList<>(activity.children());
        children.removeIf(child -> child.is("iati-identifier"));
        children.add(Element.of("iati-identifier", new Node.Text(made.get())));
        return activity.with(children);
    }

    private Element withOneTitle(Element activity) {
        List<Element> titles = activity.children("title");
        if (titles.size() < 2) {
            return activity;
        }
        findings.refuse("title",
                "The activity has %d titles, and nobody can tell which is right.".formatted(titles.size()),
                "Keep one, with a narrative for each language.");
        List<Element> children = new ArrayList<>(activity.children());
        children.removeIf(child -> child.is("title") && !child.equals(titles.getFirst()));
        return activity.with(children);
    }

    /// What the standard wants of it and nobody needs is left empty.
    private Element withReporter(Element activity) {
        List<Element> children = new ArrayList<>();
        for (Element child : activity.children()) {
            children.add(child.is("reporting-org") ? complete(child) : child);
        }
        return activity.with(children);
    }

    private Element complete(Element reporter) {
        Element complete = reporter;
        for (String attribute : List.of("ref", "type")) {
            if (reporter.attribute(attribute) == null) {
                findings.warn(reporter, "reporting-org/@" + attribute,
                        "The reporting organisation has no %s.".formatted(attribute),
                        "It is known by what else is there; add it.");
                complete = complete.with(attribute, "");
            }
        }
        if (reporter.children("narrative").isEmpty()) {
            List<Element> content = new ArrayList<>(reporter.children());
            content.addFirst(Element.of("narrative"));
            complete = complete.with(content);
        }
        return complete;
    }

    private void requireUsable(Element fitting) {
        boolean titled = fitting.children("title").stream().anyMatch(CanonicalActivity::isNamed);
        if (!titled) {
            findings.refuse("title", "The activity has no title.", "Give it one, in a narrative.");
        }
        boolean reported = fitting.children("reporting-org").stream().anyMatch(reporter -> isNamed(reporter)
                || reporter.attribute("ref") != null);
        if (!reported) {
            findings.refuse("reporting-org", "The activity has no reporting organisation.",
                    "Say who reports it: nobody else may change it here.");
        }
    }

    /// With the least that 2.03 wants of every activity.
    private Element completed(Element fitting) {
        List<Element> children = new ArrayList<>();
        for (Shape shape : Shape.ACTIVITY.children().values()) {
            List<Element> found = fitting.children(shape.name());
            children.addAll(found);
            if (found.isEmpty() && shape.often().isNeeded()) {
                children.add(leastOf(shape.name(), fitting));
            }
        }
        fitting.children().stream().filter(Element::isForeign).forEach(children::add);
        return fitting.with(children);
    }

    private Element leastOf(String name, Element fitting) {
        findings.warn(fitting, name, "The activity has no usable %s.".formatted(name), switch (name) {
            case "activity-status" -> "It is taken as %s from its dates; add the code."
                    .formatted(Statuses.fromDates(fitting));
            case "participating-org" -> "Its reporting organisation stands in as accountable; add who takes part.";
            default -> "Exports have an empty one; add it.";
        });
        return switch (name) {
            case "participating-org" -> accountable(fitting.children("reporting-org").getFirst());
            case "activity-status" -> Statuses.element(Statuses.fromDates(fitting));
            case "activity-date" -> Dates.none();
            default -> Element.of(name, Element.of("narrative"));
        };
    }

    /// The one that stands in where nobody is said to take part.
    static Element accountable(Element reporter) {
        String reference = Objects.requireNonNullElse(reporter.attribute("ref"), "");
        String type = Objects.requireNonNullElse(reporter.attribute("type"), "");
        return Element.of("participating-org", reporter.children("narrative")).with("ref", reference)
                .with("type", type).with("role", "2");
    }

    private static boolean isNamed(Element narrated) {
        return narrated.children("narrative").stream().anyMatch(narrative -> !narrative.text().isBlank());
    }
}
