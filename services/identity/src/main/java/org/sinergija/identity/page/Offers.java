package org.sinergija.identity.page;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.sinergija.identity.account.Account;
import org.sinergija.identity.proof.Enrolment;
import org.sinergija.identity.proof.SecondFactors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// The second factor that a page offers, kept in the session until a code proves that an app has it.
@Component
class Offers {
    private static final String OFFER = "enrolment";

    private final SecondFactors secondFactors;

    Offers(SecondFactors secondFactors) {
        this.secondFactors = secondFactors;
    }

    void show(Account account, HttpServletRequest request, Model model) {
        Enrolment offer = offer(request.getSession());
        model.addAttribute("secret", offer.secret());
        model.addAttribute("qr", QrImage.of(offer.uri(account)));
    }

    /// @return the recovery codes; none if the code is wrong, and the page shows the offer again
    List<String> accept(Account account, String code, HttpServletRequest request, HttpServletResponse response,
            Model model) {
        List<String> recovery = secondFactors.enrol(account.id(), offer(request.getSession()), code);
        if (recovery.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(Entrance.FAULT, "fault.code");
            show(account, request, model);
        } else {
            request.getSession().removeAttribute(OFFER);
            model.addAttribute("codes", recovery);
        }
        return recovery;
    }

    private Enrolment offer(HttpSession session) {
        @Nullable
        Enrolment known = (Enrolment) session.getAttribute(OFFER);
        Enrolment offer = Objects.requireNonNullElseGet(known, secondFactors::offer);
        session.setAttribute(OFFER, offer);
        return offer;
    }
}
