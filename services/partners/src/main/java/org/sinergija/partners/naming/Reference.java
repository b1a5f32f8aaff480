package org.sinergija.partners.naming;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.sinergija.contracts.organisation.OrganisationType;

/// What files call an organisation by: an identifier of org-id.guide, such as `RS-APR-17234567`, or a code of the DAC, such as
/// `XM-DAC-47066` for a channel and `XM-DAC-5-7` for an agency of a donor.
public record Reference(String text) {
    private static final Pattern WELL_FORMED = Pattern.compile("[^/&|?\\s]+");
    private static final Pattern CHANNEL = Pattern.compile("(?:XM-DAC-)?([1-69]\\d{4})");
    private static final Pattern AGENCY = Pattern.compile("XM-DAC-([1-8]\\d{0,2}|9\\d{2})-\\d+");
    private static final Pattern OF_A_COUNTRY = Pattern.compile("([A-Z]{2})-(?:[A-Z]{2,}-.+|\\d+)");
    private static final Pattern OF_A_GOVERNMENT = Pattern.compile("[A-Z]{2}-(?:GOV-.+|\\d+)");
    private static final Pattern OWN = Pattern.compile("XX-SINERGIJA-([0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12})");
    /// The one that ends like a category and is none.
    private static final String WORLD_BANK_GROUP = "44000";
    private static final Map<Character, OrganisationType> CHANNELS = Map.of('1', OrganisationType.GOVERNMENT, '2',
            OrganisationType.CIVIL_SOCIETY, '4', OrganisationType.INTERNATIONAL_ORGANISATION, '5',
            OrganisationType.ACADEMIC, '6', OrganisationType.PRIVATE_SECTOR);
    /// The DAC's codes of donors, without those that are no countries.
    private static final Map<String, String> DONORS = Map.ofEntries(Map.entry("1", "AT"), Map.entry("2", "BE"),
            Map.entry("3", "DK"), Map.entry("4", "FR"), Map.entry("5", "DE"), Map.entry("6", "IT"),
            Map.entry("7", "NL"), Map.entry("8", "NO"), Map.entry("9", "PT"), Map.entry("10", "SE"),
            Map.entry("11", "CH"), Map.entry("12", "GB"), Map.entry("18", "FI"), Map.entry("20", "IS"),
            Map.entry("21", "IE"), Map.entry("22", "LU"), Map.entry("30", "CY"), Map.entry("40", "GR"),
            Map.entry("45", "MT"), Map.entry("50", "ES"), Map.entry("55", "TR"), Map.entry("61", "SI"),
            Map.entry("62", "HR"), Map.entry("68", "CZ"), Map.entry("69", "SK"), Map.entry("70", "LI"),
            Map.entry("72", "BG"), Map.entry("75", "HU"), Map.entry("76", "PL"), Map.entry("77", "RO"),
            Map.entry("82", "EE"), Map.entry("83", "LV"), Map.entry("84", "LT"), Map.entry("301", "CA"),
            Map.entry("302", "US"), Map.entry("701", "JP"), Map.entry("742", "KR"), Map.entry("801", "AU"),
            Map.entry("820", "NZ"));
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /// The keys of those that identify somebody.
    public static Set<String> keys(Collection<String> texts) {
        return texts.stream().map(Reference::new).filter(Reference::identifies).map(Reference::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// One form of all ways to write it: `XM-DAC-47066` for `47066` too.
    public String key() {
        String code = text.strip().toUpperCase(Locale.ROOT);
        Matcher channel = CHANNEL.matcher(code);
        return channel.matches() ? "XM-DAC-" + channel.group(1) : code;
    }

    /// Whether it can stand for one organisation. The DAC's categories, such as 21000 for all international NGOs, cannot.
    public boolean identifies() {
        Matcher channel = CHANNEL.matcher(key());
        boolean category = channel.matches() && channel.group(1).endsWith("000")
                && !channel.group(1).equals(WORLD_BANK_GROUP);
        return !category && WELL_FORMED.matcher(text).matches();
    }

    /// The organisation's id here, where our own exports had no other reference to give.
    public Optional<UUID> own() {
        Matcher own = OWN.matcher(key());
        return own.matches() ? Optional.of(UUID.fromString(own.group(1))) : Optional.empty();
    }

    /// What kind of organisation it is made for, where it tells.
    public Optional<OrganisationType> type() {
        Matcher channel = CHANNEL.matcher(key());
        if (channel.matches()) {
            return Optional.ofNullable(CHANNELS.get(channel.group(1).charAt(0)));
        }
        Matcher agency = AGENCY.matcher(key());
        if (agency.matches()) {
            return Optional.of(agency.group(1).startsWith("9")
                    ? OrganisationType.INTERNATIONAL_ORGANISATION
                    : OrganisationType.GOVERNMENT);
        }
        return OF_A_GOVERNMENT.matcher(key()).matches() && country().isPresent()
                ? Optional.of(OrganisationType.GOVERNMENT)
                : Optional.empty();
    }

    /// Whose register it is from, where that is a country's.
    public Optional<String> country() {
        Matcher agency = AGENCY.matcher(key());
        if (agency.matches()) {
            return Optional.ofNullable(DONORS.get(agency.group(1)));
        }
        Matcher register = OF_A_COUNTRY.matcher(key());
        return register.matches() && (COUNTRIES.contains(register.group(1)) || register.group(1).equals("XK"))
                ? Optional.of(register.group(1))
                : Optional.empty();
    }
}
