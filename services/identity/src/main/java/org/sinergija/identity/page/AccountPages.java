package org.sinergija.identity.page;

import java.security.Principal;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.Accounts;
import org.sinergija.identity.account.Connections;
import org.sinergija.identity.account.Language;
import org.sinergija.identity.member.Membership;
import org.sinergija.identity.proof.Network;
import org.sinergija.identity.proof.SecondFactors;
import org.sinergija.identity.proof.SignIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What people see and change of their own account. What would help a thief of a session asks for the password again.
@Controller
@RequestMapping(PageSecurity.ACCOUNT)
class AccountPages {
    private static final String SHOW = "redirect:" + PageSecurity.ACCOUNT;
    private static final String NOTICE = "notice";

    private final Accounts accounts;
    private final Membership membership;
    private final SignIn signIn;
    private final SecondFactors secondFactors;
    private final NewPassword newPassword;
    private final Offers offers;
    private final Entrance entrance;
    private final Connections connections;

    AccountPages(Accounts accounts, Membership membership, SignIn signIn, SecondFactors secondFactors,
            NewPassword newPassword, Offers offers, Entrance entrance,
            Connections connections) {
        this.accounts = accounts;
        this.membership = membership;
        this.signIn = signIn;
        this.secondFactors = secondFactors;
        this.newPassword = newPassword;
        this.offers = offers;
        this.entrance = entrance;
        this.connections = connections;
    }

    @GetMapping
    String show(Principal person, Model model) {
        return page(own(person), model);
    }

    @PostMapping("/details")
    String introduce(@RequestParam String name, @RequestParam String language, Principal person,
            HttpServletResponse response, Model model, RedirectAttributes next) {
        if (name.isBlank() || name.length() > 200 || Language.readBy(language).isEmpty()) {
            return refuse("fault.name", person, response, model);
        }
        membership.introduceAs(own(person).id(), name.strip(), language);
        next.addFlashAttribute(NOTICE, "notice.saved");
        return SHOW;
    }

    @PostMapping("/password")
    String changePassword(@RequestParam String current, @RequestParam String password, @RequestParam String repetition,
            Principal person, HttpServletRequest request, HttpServletResponse response, Model model,
            RedirectAttributes next) {
        Account account = own(person);
        if (isWrong(current, account, request)) {
            return refuse("fault.current", person, response, model);
        }
        if (newPassword.isRefused(account, password, repetition, response, model)) {
            return page(account, model);
        }
        membership.changePassword(account.id(), password);
        entrance.admit(account, request, response);
        next.addFlashAttribute(NOTICE, "notice.password");
        return SHOW;
    }

    @GetMapping("/second-factor")
    String offerSecondFactor(Principal person, HttpServletRequest request, Model model) {
        model.addAttribute("asksPassword", true);
        offers.show(own(person), request, model);
        return "enrolment";
    }

    @PostMapping("/second-factor")
    String enrol(@RequestParam String current, @RequestParam String code, Principal person, HttpServletRequest request,
            HttpServletResponse response, Model model) {
        Account account = own(person);
        if (isWrong(current, account, request)) {
            return refuse("fault.current", person, response, model);
        }
        model.addAttribute("asksPassword", true);
        List<String> recovery = offers.accept(account, code, request, response, model);
        model.addAttribute("onward", PageSecurity.ACCOUNT);
        return recovery.isEmpty() ? "enrolment" : "recovery-codes";
    }

    @PostMapping("/second-factor/removal")
    String dropSecondFactor(@RequestParam String current, Principal person, HttpServletRequest request,
            HttpServletResponse response, Model model, RedirectAttributes next) {
        Account account = own(person);
        if (isWrong(current, account, request)) {
            return refuse("fault.current", person, response, model);
        }
        secondFactors.drop(account.id());
        next.addFlashAttribute(NOTICE, "notice.saved");
        return SHOW;
    }

    @PostMapping("/clients/{client}/withdrawal")
    String withdraw(@PathVariable String client, Principal person, RedirectAttributes next) {
        connections.end(own(person).id(), client);
        next.addFlashAttribute(NOTICE, "notice.withdrawn");
        return SHOW;
    }

    @PostMapping("/erasure")
    String erase(@RequestParam String current, Principal person, HttpServletRequest request,
            HttpServletResponse response, Model model) throws ServletException {
        Account account = own(person);
        if (isWrong(current, account, request)) {
            return refuse("fault.current", person, response, model);
        }
        membership.erase(account.id());
        request.logout();
        return "erased";
    }

    private boolean isWrong(String password, Account account, HttpServletRequest request) {
        try {
            signIn.byPassword(account.email(), password, Network.of(request.getRemoteAddr()));
            return false;
        } catch (BadCredentialsException wrong) {
            return true;
        }
    }

    private String refuse(String fault, Principal person, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(Entrance.FAULT, fault);
        return page(own(person), model);
    }

    private String page(Account account, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("languages", Language.values());
        model.addAttribute("spoken", Language.readBy(account.language()).orElse(Language.EN));
        model.addAttribute("mayDoWithout", secondFactors.isOptional(account));
        model.addAttribute("clients", connections.of(account.id()));
        return "account";
    }

    private Account own(Principal person) {
        return accounts.get(UUID.fromString(person.getName()));
    }
}
