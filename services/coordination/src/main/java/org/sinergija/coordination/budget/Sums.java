package org.sinergija.coordination.budget;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.sinergija.contracts.value.Money;

/// Adds budgets up, each currency for itself: no rate is the one that all agree on.
public final class Sums {
    /// By currency and by the number of parts that they are still to be divided into.
    private final Map<String, Map<Integer, BigDecimal>> amounts = new TreeMap<>();

    public void add(Money budget) {
        add(budget, 1);
    }

    /// Adds one of so many even parts, unrounded.
    public void add(Money budget, int parts) {
        add(budget.currency(), parts, budget.amount());
    }

    public void addAll(Sums others) {
        others.amounts.forEach((currency, byParts) -> byParts.forEach((parts, sum) -> add(currency, parts, sum)));
    }

    private void add(String currency, int parts, BigDecimal sum) {
        amounts.computeIfAbsent(currency, _ -> new HashMap<>()).merge(parts, sum, BigDecimal::add);
    }

    /// By currency.
    public List<Sum> list() {
        return amounts.keySet().stream().map(currency -> new Sum(amount(currency), currency)).toList();
    }

    private BigDecimal amount(String currency) {
        return sum(amounts.getOrDefault(currency, Map.of()).entrySet().stream().map(
                entry -> entry.getValue().divide(BigDecimal.valueOf(entry.getKey()), MathContext.DECIMAL128)));
    }

    /// Rounds all to the smallest units of their currencies, and so that they still add up to what they did: what is left when
    /// all are rounded down goes to those that lost most (the method of largest remainders).
    public static void round(Collection<Sums> together) {
        TreeSet<String> currencies = new TreeSet<>();
        together.forEach(sums -> currencies.addAll(sums.amounts.keySet()));
        currencies.forEach(currency -> round(currency,
                together.stream().filter(sums -> sums.amounts.containsKey(currency)).toList()));
    }

    private static void round(String currency, List<Sums> together) {
        int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        record Part(Sums of, BigDecimal exact, BigDecimal low) {
            BigDecimal lost() {
                return exact.subtract(low);
            }
        }
        List<Part> parts = together.stream().map(sums -> {
            BigDecimal exact = sums.amount(currency);
            return new Part(sums, exact, exact.setScale(digits, RoundingMode.DOWN));
        }).toList();
        BigDecimal lost = sum(parts.stream().map(Part::lost)).setScale(digits, RoundingMode.HALF_UP);
        parts.forEach(part -> part.of().replace(currency, part.low()));
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
        parts.stream().sorted(Comparator.comparing(Part::lost).reversed()).limit(lost.unscaledValue().longValueExact())
                .forEach(part -> part.of().replace(currency, part.low().add(unit)));
    }

    private void replace(String currency, BigDecimal amount) {
        amounts.put(currency, new HashMap<>(Map.of(1, amount)));
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
