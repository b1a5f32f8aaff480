package org.sinergija.identity.page;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sinergija.identity.account.Account;
import org.sinergija.identity.letter.Invitations;
import org.sinergija.identity.letter.Resets;
import org.sinergija.identity.proof.Network;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the links of letters lead: to choose a password, for the first time or anew. Showing a page spends no link, since
/// mail servers look at links too.
@Controller
class LetterPages {
    private static final String LOGIN = "redirect:" + PageSecurity.LOGIN;
    private static final String NOTICE = "notice";

    private final Invitations invitations;
    private final Resets resets;
    private final NewPassword newPassword;
    private final Arrivals arrivals;

    LetterPages(Invitations invitations, Resets resets, NewPassword newPassword, Arrivals arrivals) {
        this.invitations = invitations;
        this.resets = resets;
        this.newPassword = newPassword;
        this.arrivals = arrivals;
    }

    @GetMapping("/invitation/{token}")
    String invitation(@PathVariable String token, HttpServletResponse response, Model model) {
        return choose(invitations.behind(token), "invitation", response, model);
    }

    @PostMapping("/invitation/{token}")
    String accept(@PathVariable String token, @RequestParam String password, @RequestParam String repetition,
            HttpServletResponse response, Model model, RedirectAttributes next) {
        Optional<Account> invited = invitations.behind(token);
        if (invited.isEmpty() || newPassword.isRefused(invited.get(), password, repetition, response, model)) {
            return choose(invited, "invitation", response, model);
        }
        if (!invitations.accept(token, password)) {
            return gone(response);
        }
        arrivals.chosePassword(invited.get(), "/invitation");
        next.addFlashAttribute(NOTICE, "notice.welcome");
        return LOGIN;
    }

    @GetMapping("/reset")
    String forgotten() {
        return "reset";
    }

    @PostMapping("/reset")
    String ask(@RequestParam String email, HttpServletRequest request) {
        resets.ask(email, Network.of(request.getRemoteAddr()));
        return "reset-asked";
    }

    @GetMapping("/reset/{token}")
    String reset(@PathVariable String token, HttpServletResponse response, Model model) {
        return choose(resets.behind(token), "reset", response, model);
    }

    @PostMapping("/reset/{token}")
    String reset(@PathVariable String token, @RequestParam String password, @RequestParam String repetition,
            HttpServletResponse response, Model model, RedirectAttributes next) {
        Optional<Account> owner = resets.behind(token);
        if (owner.isEmpty() || newPassword.isRefused(owner.get(), password, repetition, response, model)) {
            return choose(owner, "reset", response, model);
        }
        if (!resets.reset(token, password)) {
            return gone(response);
        }
        arrivals.chosePassword(owner.get(), "/reset");
        next.addFlashAttribute(NOTICE, "notice.reset");
        return LOGIN;
    }

    private static String choose(Optional<Account> account, String occasion, HttpServletResponse response,
            Model model) {
        if (account.isEmpty()) {
            return gone(response);
        }
        model.addAttribute("occasion", occasion);
        model.addAttribute("email", account.get().email());
        return "password";
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "gone";
    }
}
