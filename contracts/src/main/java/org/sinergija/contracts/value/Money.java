package org.sinergija.contracts.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// An amount that is not negative, in units of a currency (ISO 4217).
public record Money(BigDecimal amount, String currency) {
    private static final BigDecimal MOST = BigDecimal.TEN.pow(15);
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    public Money {
        List<Fault> faults = new ArrayList<>();
        Optional<Currency> known = known(currency);
        if (known.isEmpty()) {
            faults.add(new Fault("/currency", currency == null ? "is required" : "is no ISO 4217 currency code"));
        }
        if (amount == null) {
            faults.add(new Fault("/amount", "is required"));
        } else if (amount.signum() < 0) {
            faults.add(new Fault("/amount", "must not be negative"));
        } else if (amount.compareTo(MOST) > 0) {
            faults.add(new Fault("/amount", "must be at most %s".formatted(MOST.toPlainString())));
        } else if (known.isPresent() && amount.stripTrailingZeros().scale() > known.get().getDefaultFractionDigits()) {
            faults.add(new Fault("/amount", "has more decimals than %s has".formatted(currency)));
        }
        if (!faults.isEmpty()) {
            throw new InvalidValue(faults);
        }
        amount = plain(amount);
    }

    /// The same sum is equal, however it was written.
    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Optional<Currency> known(@Nullable String code) {
        if (code == null || !CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        return Currency.getAvailableCurrencies().stream().filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
    }
}
