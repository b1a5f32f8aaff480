package org.sinergija.identity.page;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.Accounts;
import org.sinergija.identity.proof.SecondFactors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// From the password to the second factor to where one was going.
@Controller
@RequestMapping("/login")
class LoginPages {
    private static final String PASSWORD = "redirect:" + PageSecurity.LOGIN;

    private final Accounts accounts;
    private final SecondFactors secondFactors;
    private final Entrance entrance;
    private final Offers offers;
    private final Arrivals arrivals;

    LoginPages(Accounts accounts, SecondFactors secondFactors, Entrance entrance, Offers offers,
            Arrivals arrivals) {
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.entrance = entrance;
        this.offers = offers;
        this.arrivals = arrivals;
    }

    @GetMapping
    String password() {
        return "login";
    }

    /// The form goes to a filter, which comes here with what was wrong.
    @PostMapping("/again")
    String passwordAgain() {
        return "login";
    }

    @GetMapping("/second-factor")
    String secondFactor() {
        return halfSignedIn().isPresent() ? "second-factor" : PASSWORD;
    }

    @PostMapping("/second-factor")
    String prove(@RequestParam String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<Account> half = halfSignedIn();
        if (half.isEmpty()) {
            return PASSWORD;
        }
        if (!secondFactors.proves(half.get().id(), code)) {
            arrivals.refused(half.get());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(Entrance.FAULT, "fault.code");
            return "second-factor";
        }
        arrivals.admitted(half.get());
        entrance.admit(half.get(), request, response);
        return "redirect:" + entrance.onward(request, response);
    }

    @GetMapping("/enrolment")
    String enrolment(HttpServletRequest request, Model model) {
        Optional<Account> half = halfSignedIn().filter(secondFactors::isMissing);
        half.ifPresent(account -> offers.show(account, request, model));
        return half.isPresent() ? "enrolment" : PASSWORD;
    }

    @PostMapping("/enrolment")
    String enrol(@RequestParam String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<Account> half = halfSignedIn().filter(secondFactors::isMissing);
        if (half.isEmpty()) {
            return PASSWORD;
        }
        List<String> recovery = offers.accept(half.get(), code, request, response, model);
        if (recovery.isEmpty()) {
            return "enrolment";
        }
        arrivals.admitted(half.get());
        entrance.admit(half.get(), request, response);
        model.addAttribute("onward", entrance.onward(request, response));
        return "recovery-codes";
    }

    @GetMapping("/signed-out")
    String signedOut() {
        return "signed-out";
    }

    /// A form without its token, most often one that was open for too long.
    @RequestMapping("/refused")
    String refused(Model model) {
        model.addAttribute(Entrance.FAULT, "fault.form");
        return "refused";
    }

    private Optional<Account> halfSignedIn() {
        return HalfSignedIn.current().flatMap(half -> accounts.find(half.getPrincipal())).filter(Account::isActive);
    }
}
