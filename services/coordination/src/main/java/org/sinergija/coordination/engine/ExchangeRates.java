package org.sinergija.coordination.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a euro was worth, as a mean of each year, rounded: near enough to know one sum in two currencies, not to pay by.
/// After the European Central Bank's reference rates and those of the national banks.
final class ExchangeRates {
    static final ExchangeRates OWN = new ExchangeRates();
    private static final String RESOURCE = "/currencies.json";

    private final int firstYear;
    private final Map<String, double[]> unitsForOneEuro = new HashMap<>();

    private ExchangeRates() {
        try (InputStream json = Objects.requireNonNull(ExchangeRates.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            JsonNode read = JsonMapper.shared().readTree(json);
            firstYear = read.path("firstYear").asInt();
            read.path("unitsForOneEuro").properties().forEach(currency -> unitsForOneEuro.put(currency.getKey(),
                    currency.getValue().valueStream().mapToDouble(JsonNode::asDouble).toArray()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean knows(String currency) {
        return unitsForOneEuro.containsKey(currency);
    }

    /// A day before the first year or after the last is taken to be in that year.
    ///
    /// @param currency one of those known
    double euros(double amount, String currency, LocalDate day) {
        double[] rates = Objects.requireNonNull(unitsForOneEuro.get(currency), currency);
        return amount / rates[Math.clamp((long) day.getYear() - firstYear, 0, rates.length - 1)];
    }
}
