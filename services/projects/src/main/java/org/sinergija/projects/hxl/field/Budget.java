package org.sinergija.projects.hxl.field;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Money;
import org.sinergija.projects.csv.CellText;
import org.sinergija.projects.hxl.table.ColumnFormats;
import org.sinergija.projects.hxl.table.Row;
import org.sinergija.projects.hxl.table.Row.Cell;

/// What an activity costs. Rows that all state one amount state the whole; otherwise each states its part.
public final class Budget {
    private static final String ADVICE = "Give the amount as a number and its ISO 4217 code in #currency.";
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Map<Character, String> SIGNS = Map.of('€', "EUR", '$', "USD", '£', "GBP");
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    private final ColumnFormats formats;
    private final Warnings warnings;
    private @Nullable BigDecimal first;
    private BigDecimal sum = BigDecimal.ZERO;
    private boolean differs;
    private @Nullable String currency;
    private boolean currencyDiffers;
    private int row;

    public Budget(ColumnFormats formats, Warnings warnings) {
        this.formats = formats;
        this.warnings = warnings;
    }

    public void add(Row row) {
        Optional<Cell> cell = row.first(tag -> tag.is("budget")).or(() -> row.first(Fields.AMOUNT));
        if (cell.isEmpty()) {
            return;
        }
        Optional<BigDecimal> amount = formats.number(cell.get());
        if (amount.isEmpty()) {
            warnings.add(row.number(), cell.get().tag(),
                    "%s is no amount.".formatted(CellText.quoted(cell.get().text())),
                    ADVICE);
            return;
        }
        this.row = row.number();
        first = first == null ? amount.get() : first;
        differs |= first.compareTo(amount.get()) != 0;
        sum = sum.add(amount.get());
        Optional<String> code = currency(row, cell.get());
        currencyDiffers |= currency != null && code.isPresent() && !code.get().equals(currency);
        currency = currency == null ? code.orElse(null) : currency;
    }

    public Optional<Money> money() {
        if (first == null) {
            return Optional.empty();
        }
        if (currency == null || currencyDiffers) {
            warnings.add(row, "#currency", currency == null
                    ? "The amount %s has no currency, so it is left out.".formatted(first.toPlainString())
                    : "The rows of this activity have several currencies, so their amounts are left out.", ADVICE);
            return Optional.empty();
        }
        if (differs) {
            warnings.add(row, "#value", "The rows of this activity state different amounts; their sum %s is taken."
                    .formatted(sum.toPlainString()), "State the whole in each row if it is not the sum.");
        }
        return money(differs ? sum : first, Currency.getInstance(currency));
    }

    private Optional<Money> money(BigDecimal amount, Currency in) {
        if (amount.signum() < 0 || amount.compareTo(BigDecimal.TEN.pow(15)) > 0) {
            warnings.add(row, "#value", "%s is no amount that an activity can cost.".formatted(amount.toPlainString()),
                    ADVICE);
            return Optional.empty();
        }
        int decimals = Math.max(in.getDefaultFractionDigits(), 0);
        BigDecimal rounded = amount.setScale(decimals, RoundingMode.HALF_UP);
        return Optional.of(new Money(rounded, in.getCurrencyCode()));
    }

    /// From its own column, or the tag of the amount (`#value+eur`), or what stands beside the number.
    private static Optional<String> currency(Row row, Cell amount) {
        Stream<String> told = row.cells(Fields.CURRENCY).map(Cell::text);
        Stream<String> marked = amount.tag().attributes().stream();
        Stream<String> beside = Stream.of(NO_LETTERS.matcher(amount.text()).replaceAll(" ").strip());
        Stream<String> sign = SIGNS.entrySet().stream().filter(each -> amount.text().indexOf(each.getKey()) >= 0).map(
                Map.Entry::getValue);
        return Stream.of(told, marked, beside, sign).flatMap(each -> each)
                .map(text -> text.strip().toUpperCase(Locale.ROOT))
                .map(text -> text.length() == 1 ? SIGNS.getOrDefault(text.charAt(0), text) : text)
                .filter(CODES::contains)
                .findFirst();
    }
}
