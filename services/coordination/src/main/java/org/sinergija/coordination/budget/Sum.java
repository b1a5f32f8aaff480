package org.sinergija.coordination.budget;

import java.math.BigDecimal;

/// Budgets of one currency (ISO 4217) together; unlike a single budget, without an upper limit.
public record Sum(BigDecimal amount, String currency) {
    public Sum {
        BigDecimal stripped = amount.stripTrailingZeros();
        amount = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
