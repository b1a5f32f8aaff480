package org.sinergija.identity.page;

import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sinergija.identity.account.Language;
import org.sinergija.identity.proof.TooSoon;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.fault.Stale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What all pages have around their own content, and the page in place of one that cannot be shown.
@ControllerAdvice(basePackageClasses = PageFrame.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFrame {
    private final PageLanguage languages;

    PageFrame(PageLanguage languages) {
        this.languages = languages;
    }

    record Switch(String label, String tag, String href) {}

    @ModelAttribute
    void frame(HttpServletRequest request, Model model) {
        model.addAttribute("tag", languages.resolveLocale(request).toLanguageTag());
        model.addAttribute("switches", request.getMethod().equals("GET") ? switches() : List.of());
    }

    private static List<Switch> switches() {
        return Arrays.stream(Language.values()).map(language -> new Switch(language.label(), language.tag(),
                ServletUriComponentsBuilder.fromCurrentRequest().scheme(null).host(null).port(null)
                        .replaceQueryParam(LanguageChoice.PARAMETER, language.tag()).build().toUriString()))
                .toList();
    }

    @ExceptionHandler
    String tooSoon(TooSoon soon, HttpServletRequest request, HttpServletResponse response, Model model) {
        Entrance.tellToWait(soon, response);
        frame(request, model);
        model.addAttribute(Entrance.FAULT, "fault.wait");
        model.addAttribute(Entrance.WAIT, soon.waiting().toSeconds());
        return "refused";
    }

    @ExceptionHandler({RuleBroken.class, NotFound.class, Stale.class})
    @ResponseStatus(HttpStatus.CONFLICT)
    String refused(HttpServletRequest request, Model model) {
        frame(request, model);
        model.addAttribute(Entrance.FAULT, "fault.rule");
        return "refused";
    }
}
