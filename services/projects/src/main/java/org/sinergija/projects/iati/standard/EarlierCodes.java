package org.sinergija.projects.iati.standard;

import java.util.Locale;
import java.util.Map;

import org.sinergija.projects.xml.Element;

/// The words that 1.0x has where 2.0x has numbers.
final class EarlierCodes {
    private static final Map<String, String> ROLES = Map.of("funding", "1", "accountable", "2", "extending", "3",
            "implementing", "4", "donor", "1");
    private static final Map<String, String> DATES = Map.of("start-planned", "1", "start-actual", "2", "end-planned",
            "3",
            "end-actual", "4", "start", "1", "end", "3", "completion", "3");
    private static final Map<String, String> TRANSACTIONS = Map.ofEntries(Map.entry("if", "1"), Map.entry("c", "2"),
            Map.entry("d", "3"), Map.entry("e", "4"), Map.entry("ir", "5"), Map.entry("lr", "6"), Map.entry("r", "7"),
            Map.entry("qp", "8"), Map.entry("qs", "9"), Map.entry("cg", "10"), Map.entry("commitment", "2"),
            Map.entry("disbursement", "3"), Map.entry("expenditure", "4"));
    private static final Map<String, String> SECTORS = Map.of("dac", "1", "dac-5", "1", "dac-3", "2", "cofog", "3",
            "nace", "4", "ntee", "5", "adt", "6", "ro2", "98", "ro", "99", "wb", "99");
    private static final Map<String, String> MARKERS = Map.of("dac", "1", "ro", "99");
    private static final Map<String, String> BUDGETS = Map.of("original", "1", "original-budget", "1", "revised", "2",
            "revised-budget", "2");
    private static final Map<String, String> RELATIONS = Map.of("parent", "1", "child", "2", "sibling", "3",
            "co-funded", "4", "third party", "5");

    private EarlierCodes() {}

    static Element today(Element element, String parent) {
        return switch (element.name().getLocalPart()) {
            case "participating-org" -> translated(element, "role", ROLES);
            case "activity-date" -> translated(element, "type", DATES);
            case "transaction-type" -> translated(element, "code", TRANSACTIONS);
            case "sector" -> translated(element, "vocabulary", SECTORS);
            case "policy-marker" -> translated(element, "vocabulary", MARKERS);
            case "budget" -> translated(element, "type", BUDGETS);
            case "related-activity" -> translated(element, "type", RELATIONS);
            case "description" -> parent.equals("iati-activity") ? element : element.without("type");
            default -> element;
        };
    }

    /// What is no known word stays.
    private static Element translated(Element element, String attribute, Map<String, String> codes) {
        String word = element.attribute(attribute);
        String code = word == null ? null : codes.get(word.toLowerCase(Locale.ROOT));
        return code == null ? element : element.with(attribute, code);
    }
}
