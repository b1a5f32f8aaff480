package org.sinergija.projects.iati;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.Relation;
import org.sinergija.contracts.value.InvalidValue;
import org.sinergija.projects.exchange.ReportedRelation;
import org.sinergija.projects.iati.standard.Findings;
import org.sinergija.projects.xml.Element;

import static org.sinergija.projects.iati.standard.Findings.quoted;

/// Code list RelatedActivityType of IATI. A third party's report (5) is kept in the original only; what went before or comes
/// after has no code there.
final class Relations {
    private static final Map<String, Relation> TYPES = Map.of("1", Relation.PARENT, "2", Relation.CHILD, "3",
            Relation.SIBLING, "4", Relation.CO_FUNDED);
    private static final String THIRD_PARTY = "5";

    private Relations() {}

    /// Empty if the register keeps no such relation.
    static Optional<ReportedRelation> reported(Element element, Findings findings) {
        String type = Objects.requireNonNullElse(element.attribute("type"), "");
        Relation relation = TYPES.get(type);
        String reference = Objects.requireNonNullElse(element.attribute("ref"), "");
        if (relation == null || reference.isEmpty()) {
            if (!type.equals(THIRD_PARTY)) {
                findings.warn(element, "related-activity",
                        "A relation of type %s to %s.".formatted(quoted(type), quoted(reference)),
                        "The register keeps relations of types 1 to 4 to an identifier.");
            }
            return Optional.empty();
        }
        try {
            return Optional.of(new ReportedRelation(relation, new ExternalId(Identifiers.IATI, reference)));
        } catch (InvalidValue tooLong) {
            findings.warn(element, "related-activity/@ref",
                    "The identifier %s %s.".formatted(quoted(reference), tooLong.faults().getFirst().detail()),
                    "The register does not keep the relation; correct it.");
            return Optional.empty();
        }
    }

    /// Empty if IATI has no code for it.
    static Optional<Element> element(Relation relation, String identifier) {
        return TYPES.entrySet().stream().filter(type -> type.getValue() == relation).findFirst()
                .map(type -> Element.of("related-activity").with("ref", identifier).with("type", type.getKey()));
    }
}
