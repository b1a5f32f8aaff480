package org.sinergija.projects.iati;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.InvalidValue;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.projects.iati.standard.Findings;
import org.sinergija.projects.xml.Element;
import org.sinergija.projects.xml.Node;

/// Budgets and commitments as the register's budget.
final class Amounts {
    private static final String REVISED = "2";
    private static final String COMMITMENT = "2";
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode).collect(Collectors.toUnmodifiableSet());

    private final Element activity;
    private final Findings findings;

    Amounts(Element activity, Findings findings) {
        this.activity = activity;
        this.findings = findings;
    }

    /// The sum of the budgets, else of the commitments; of the currency that most of them are in.
    Optional<Money> budget() {
        List<Element> budgets = activity.children("budget");
        return budgets.isEmpty() ? sum(commitments(), "transaction/value") : sum(valid(budgets), "budget/value");
    }

    static boolean isSame(@Nullable Money one, @Nullable Money other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.currency().equals(other.currency()) && one.amount().compareTo(other.amount()) == 0;
    }

    /// One budget for all of the period; it must have an end.
    ///
    /// @param otherwise the day that it is of, where there is no period
    static Element element(Money budget, @Nullable Period period, LocalDate otherwise) {
        LocalDate start = period == null ? otherwise : period.start();
        LocalDate end = period == null || period.end() == null ? LocalDate.of(start.getYear(), 12, 31) : period.end();
        Element value = Element.of("value", new Node.Text(budget.amount().toPlainString()))
                .with("currency", budget.currency()).with("value-date", start.toString());
        Element from = Element.of("period-start").with("iso-date", start.toString());
        Element to = Element.of("period-end").with("iso-date", end.toString());
        return Element.of("budget", from, to, value).with("type", "1");
    }

    /// A revised budget takes the place of those whose days it has.
    private static List<Element> valid(List<Element> budgets) {
        NavigableMap<LocalDate, LocalDate> revised = new TreeMap<>();
        budgets.stream().filter(Amounts::isRevised).forEach(budget -> revised.merge(start(budget), end(budget),
                (one, other) -> one.isAfter(other) ? one : other));
        LocalDate latest = LocalDate.MIN;
        for (Map.Entry<LocalDate, LocalDate> days : revised.entrySet()) {
            latest = days.getValue().isAfter(latest) ? days.getValue() : latest;
            days.setValue(latest);
        }
        return budgets.stream().filter(budget -> isRevised(budget) || !isWithin(revised, budget)).toList();
    }

    private List<Element> commitments() {
        return activity.children("transaction").stream().filter(transaction -> transaction.children("transaction-type")
                .stream().anyMatch(type -> COMMITMENT.equals(type.attribute("code")))).toList();
    }

    private Optional<Money> sum(List<Element> owners, String place) {
        Map<String, List<Element>> byCurrency = new LinkedHashMap<>();
        for (Element owner : owners) {
            for (Element value : owner.children("value")) {
                currency(value, place).ifPresent(
                        currency -> byCurrency.computeIfAbsent(currency, none -> new ArrayList<>()).add(value));
            }
        }
        Map.Entry<String, List<Element>> most = null;
        for (Map.Entry<String, List<Element>> entry : byCurrency.entrySet()) {
            if (most == null || entry.getValue().size() > most.getValue().size()) {
                most = entry;
            }
        }
        if (most == null) {
            return Optional.empty();
        }
        String currency = most.getKey();
        byCurrency.forEach((other, values) -> {
            if (!other.equals(currency)) {
                findings.warn(values.getFirst(), place,
                        "%d of the amounts are in %s and the others in %s.".formatted(values.size(), other, currency),
                        "The register's budget is the sum of those in %s.".formatted(currency));
            }
        });
        return money(most.getValue(), currency, place);
    }

    private Optional<Money> money(List<Element> values, String currency, String place) {
        BigDecimal sum = values.stream().map(value -> new BigDecimal(value.text()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            return Optional.empty();
        }
        int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        BigDecimal rounded = sum.setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
        try {
            return Optional.of(new Money(rounded.scale() < 0 ? rounded.setScale(0) : rounded, currency));
        } catch (InvalidValue cannotBe) {
            findings.warn(values.getFirst(), place,
                    "The amounts come to %s %s, which %s.".formatted(sum.toPlainString(), currency,
                            cannotBe.faults().getFirst().detail()),
                    "The register keeps no budget; correct the amounts.");
            return Optional.empty();
        }
    }

    private Optional<String> currency(Element value, String place) {
        String usual = Objects.requireNonNullElse(activity.attribute("default-currency"), "");
        String stated = Objects.requireNonNullElse(value.attribute("currency"), usual);
        if (CURRENCIES.contains(stated)) {
            return Optional.of(stated);
        }
        findings.warn(value, place + "/@currency", stated.isEmpty()
                ? "The amount %s has no currency.".formatted(value.text())
                : "The currency of %s, %s, is no code of ISO 4217.".formatted(value.text(), Findings.quoted(stated)),
                "It is in no sum; state its currency, or the activity's default-currency.");
        return Optional.empty();
    }

    private static boolean isRevised(Element budget) {
        return REVISED.equals(budget.attribute("type"));
    }

    /// @param days the latest end of all periods that begin at a day or before it
    private static boolean isWithin(NavigableMap<LocalDate, LocalDate> days, Element budget) {
        Map.Entry<LocalDate, LocalDate> before = days.floorEntry(end(budget));
        return before != null && !before.getValue().isBefore(start(budget));
    }

    private static LocalDate start(Element budget) {
        return Dates.day(budget.children("period-start").getFirst());
    }

    private static LocalDate end(Element budget) {
        return Dates.day(budget.children("period-end").getFirst());
    }
}
