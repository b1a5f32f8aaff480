package org.sinergija.projects.iati;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;
import org.sinergija.projects.exchange.Gazetteer;
import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.projects.iati.standard.Findings;
import org.sinergija.projects.xml.Element;
import org.sinergija.starter.text.Folding;

import static org.sinergija.projects.iati.standard.Findings.quoted;

/// Organisations as IATI names them.
final class Organisations {
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_REFERENCE = 100;
    /// `GB-COH-1234567`: the register of a country, and the number there.
    private static final Pattern REGISTERED = Pattern.compile("([A-Z]{2})-[A-Z0-9_]+-.+");
    private static final String OTHER = "90";
    /// Code list OrganisationType of IATI; a public private partnership (30) and others (90) have no type here.
    private static final Set<String> WITHOUT_TYPE = Set.of("30", OTHER);
    private static final Map<String, OrganisationType> TYPES = Map.ofEntries(
            Map.entry("10", OrganisationType.GOVERNMENT), Map.entry("11", OrganisationType.LOCAL_AUTHORITY),
            Map.entry("15", OrganisationType.GOVERNMENT), Map.entry("21", OrganisationType.CIVIL_SOCIETY),
            Map.entry("22", OrganisationType.CIVIL_SOCIETY), Map.entry("23", OrganisationType.CIVIL_SOCIETY),
            Map.entry("24", OrganisationType.CIVIL_SOCIETY),
            Map.entry("40", OrganisationType.INTERNATIONAL_ORGANISATION), Map.entry("60", OrganisationType.DONOR),
            Map.entry("70", OrganisationType.PRIVATE_SECTOR), Map.entry("71", OrganisationType.PRIVATE_SECTOR),
            Map.entry("72", OrganisationType.PRIVATE_SECTOR), Map.entry("73", OrganisationType.PRIVATE_SECTOR),
            Map.entry("80", OrganisationType.ACADEMIC));

    private final Texts texts;
    private final Findings findings;

    Organisations(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    /// Empty if it has neither reference nor name.
    Optional<ReportedOrganisation> reported(Element element) {
        String reference = element.attribute("ref");
        if (reference != null && reference.length() > LONGEST_REFERENCE) {
            findings.warn(element, element.name().getLocalPart() + "/@ref", "%s has more than %d characters.".formatted(
                    quoted(reference), LONGEST_REFERENCE), "The organisation is known by its name alone.");
            reference = null;
        }
        LocalizedText name = texts.name(element, LONGEST_NAME).orElse(null);
        return reference == null && name == null
                ? Optional.empty()
                : Optional.of(new ReportedOrganisation(reference, name, null, type(element), country(reference)));
    }

    /// `name` is `reporting-org` or `participating-org`.
    static Element element(String name, ReportedOrganisation organisation) {
        Element element = organisation.name() == null
                ? Element.of(name, Element.of("narrative"))
                : Element.of(name, Texts.narratives(organisation.name()));
        Element referenced = organisation.reference() == null ? element : element.with("ref", organisation.reference());
        return organisation.type() == null ? referenced : referenced.with("type", code(organisation.type()));
    }

    /// Code list OrganisationType; a donor may be of any type there.
    static String code(@Nullable OrganisationType type) {
        return switch (type) {
            case null -> OTHER;
            case INTERNATIONAL_ORGANISATION -> "40";
            case EU_AGENCY -> "15";
            case GOVERNMENT -> "10";
            case LOCAL_AUTHORITY -> "11";
            case CIVIL_SOCIETY -> "22";
            case ACADEMIC -> "80";
            case PRIVATE_SECTOR -> "70";
            case DONOR -> OTHER;
        };
    }

    /// Whether a file's organisation is this one of the register: by a name, else by an identifier that is one
    /// organisation's alone. A channel code is not, it stands for many, unless the file has nothing else.
    static boolean isSame(ReportedOrganisation inFile, ReportedOrganisation inRegister) {
        String reference = inFile.reference();
        if (inFile.name() == null) {
            return reference != null && (reference.equals(inRegister.reference()) || isCalled(inRegister, reference));
        }
        boolean named = inFile.name().byLanguage().values().stream().anyMatch(name -> isCalled(inRegister, name));
        boolean alone = reference != null && reference.chars().anyMatch(Character::isLetter);
        return named || (alone && Objects.equals(reference, inRegister.reference()));
    }

    private static boolean isCalled(ReportedOrganisation organisation, String name) {
        String key = Folding.key(name);
        boolean byName = organisation.name() != null && organisation.name().byLanguage().values().stream().anyMatch(
                known -> Folding.key(known).equals(key));
        return byName || (organisation.acronym() != null && Folding.key(organisation.acronym()).equals(key));
    }

    private @Nullable OrganisationType type(Element element) {
        String code = element.attribute("type");
        if (code != null && !TYPES.containsKey(code) && !WITHOUT_TYPE.contains(code)) {
            findings.warn(element, element.name().getLocalPart() + "/@type",
                    "%s is no type of an organisation.".formatted(quoted(code)),
                    "The organisation is taken without its type; give a code such as 10, 22 or 40.");
        }
        return code == null ? null : TYPES.get(code);
    }

    private static @Nullable String country(@Nullable String reference) {
        if (reference == null) {
            return null;
        }
        Matcher registered = REGISTERED.matcher(reference);
        return registered.matches()
                ? Gazetteer.OWN.country(registered.group(1)).map(Territory::code).orElse(null)
                : null;
    }
}
