package org.sinergija.projects.iati;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.sinergija.contracts.reference.Code;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.projects.iati.standard.Findings;
import org.sinergija.projects.xml.Element;
import org.sinergija.projects.xml.Node;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.sinergija.projects.iati.standard.Findings.quoted;

/// Sectors as the register's themes. Only what a DAC code is plainly about is taken as a theme: refugees, human rights,
/// emergencies; vocational training for whomever is no theme. Codes of other vocabularies are kept in the original only.
final class Sectors {
    private static final String DAC_5 = "1";
    private static final String DAC_3 = "2";
    private static final String REPORTERS_OWN = "99";
    private static final String OUR_THEMES = "urn:sinergija:reference:themes";
    private static final Pattern DAC = Pattern.compile("\\d{3}|\\d{5}");
    private static final Map<String, List<String>> THEMES = read("/iati/sector-themes.json");
    private static final int MOST = 50;

    private Sectors() {}

    /// The activity's own sectors, else those of its transactions: the standard allows the one or the other.
    static List<String> themes(Element activity, Findings findings) {
        List<Element> sectors = new ArrayList<>(activity.children("sector"));
        if (sectors.isEmpty()) {
            activity.children("transaction").forEach(transaction -> sectors.addAll(transaction.children("sector")));
        }
        Set<String> ours = new LinkedHashSet<>();
        Set<String> themes = new LinkedHashSet<>();
        for (Element sector : sectors) {
            String code = sector.attribute("code");
            if (code != null && OUR_THEMES.equals(sector.attribute("vocabulary-uri"))) {
                ours.add(code);
            } else if (code != null && isDac(sector)) {
                themes.addAll(THEMES.getOrDefault(code, List.of()));
                warnIfStrange(sector, code, findings);
            }
        }
        ours.removeIf(code -> !CodeList.THEMES.contains(code));
        return (ours.isEmpty() ? themes : ours).stream().limit(MOST).toList();
    }

    /// The themes themselves, and the DAC codes that they are part of.
    static List<Element> elements(List<String> themes) {
        List<Element> elements = new ArrayList<>();
        Set<String> dac = new LinkedHashSet<>();
        for (String theme : themes) {
            Code code = CodeList.THEMES.find(theme);
            dac.addAll(Optional.ofNullable(code).map(Code::dac).orElse(List.of()));
            Element sector = code == null
                    ? Element.of("sector")
                    : Element.of("sector",
                            Element.of("narrative", new Node.Text(label(code))).with(Element.LANGUAGE, "en"));
            Element ours = sector.with("vocabulary", REPORTERS_OWN).with("vocabulary-uri", OUR_THEMES);
            elements.add(shared(ours.with("code", theme), themes.size()));
        }
        Element theirs = Element.of("sector").with("vocabulary", DAC_5);
        dac.forEach(code -> elements.add(shared(theirs.with("code", code), dac.size())));
        return elements;
    }

    /// Nobody knows how several share the whole.
    private static Element shared(Element sector, int count) {
        return count == 1 ? sector.with("percentage", "100") : sector;
    }

    private static String label(Code code) {
        return Objects.requireNonNullElse(code.labels().get("en"), code.code());
    }

    private static boolean isDac(Element sector) {
        String vocabulary = Objects.requireNonNullElse(sector.attribute("vocabulary"), DAC_5);
        return vocabulary.equals(DAC_5) || vocabulary.equals(DAC_3);
    }

    private static void warnIfStrange(Element sector, String code, Findings findings) {
        if (!DAC.matcher(code).matches()) {
            findings.warn(sector, "sector/@code",
                    "%s is no DAC sector, which has 3 or 5 digits.".formatted(quoted(code)),
                    "It gives no theme; name its vocabulary.");
        }
    }

    private static Map<String, List<String>> read(String resource) {
        try (InputStream json = Objects.requireNonNull(Sectors.class.getResourceAsStream(resource), resource)) {
            return JsonMapper.shared().readValue(json, new TypeReference<Map<String, List<String>>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
