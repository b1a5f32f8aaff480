package org.sinergija.identity.page;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.sinergija.identity.IdentitySettings;
import org.sinergija.identity.account.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/// Remembers the language that somebody chose on a page.
@Component
class LanguageChoice implements HandlerInterceptor {
    /// OpenID Connect Core §3.1.2.1: tags by preference, separated by spaces.
    static final String PARAMETER = "ui_locales";
    private static final String COOKIE = "language";
    private static final Duration KEPT = Duration.ofDays(365);

    private final IdentitySettings identity;

    LanguageChoice(IdentitySettings identity) {
        this.identity = identity;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        among(request.getParameter(PARAMETER)).ifPresent(language -> response.addHeader(HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, language.tag()).path("/").maxAge(KEPT).httpOnly(true).sameSite("Lax")
                        .secure(identity.issuer().getScheme().equals("https")).build().toString()));
        return true;
    }

    static Optional<Language> remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .flatMap(cookie -> Language.readBy(cookie.getValue()));
    }

    /// The first of the tags that there are pages for.
    static Optional<Language> among(@Nullable String tags) {
        return tags == null
                ? Optional.empty()
                : Arrays.stream(tags.split(" ")).flatMap(tag -> Language.readBy(tag).stream()).findFirst();
    }
}
