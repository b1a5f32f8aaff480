package org.sinergija.identity.page;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.sinergija.identity.account.Account;
import org.sinergija.identity.proof.Passwords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// A password that is typed twice, wherever one is chosen.
@Component
class NewPassword {
    private final Passwords passwords;

    NewPassword(Passwords passwords) {
        this.passwords = passwords;
    }

    /// Whether it cannot be taken; then the page says why.
    boolean isRefused(Account account, String password, String repetition, HttpServletResponse response, Model model) {
        Optional<String> fault = fault(account, password, repetition);
        fault.ifPresent(key -> {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(Entrance.FAULT, key);
        });
        return fault.isPresent();
    }

    private Optional<String> fault(Account account, String password, String repetition) {
        return password.equals(repetition)
                ? passwords.fault(password, account)
                        .map(fault -> "fault.password." + fault.name().toLowerCase(Locale.ROOT))
                : Optional.of("fault.repetition");
    }
}
