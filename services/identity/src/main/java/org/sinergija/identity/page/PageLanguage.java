package org.sinergija.identity.page;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.Accounts;
import org.sinergija.identity.account.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/// Which language a page is in: that chosen on a page, that which the client asks for (`ui_locales`), the account's, the
/// browser's.
@Component("localeResolver")
class PageLanguage implements LocaleResolver {
    private static final String SAVED = "SPRING_SECURITY_SAVED_REQUEST";

    private final Accounts accounts;

    PageLanguage(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return language(request).locale();
    }

    private Language language(HttpServletRequest request) {
        return LanguageChoice.among(request.getParameter(LanguageChoice.PARAMETER))
                .or(() -> LanguageChoice.remembered(request))
                .or(() -> askedByClient(request))
                .or(() -> account().flatMap(account -> Language.readBy(account.language())))
                .or(() -> browsers(request))
                .orElse(Language.EN);
    }

    private static Optional<Language> askedByClient(HttpServletRequest request) {
        boolean saved = request.getSession(false) != null;
        if (saved && request.getSession(false).getAttribute(SAVED) instanceof DefaultSavedRequest asked) {
            @Nullable
            String[] tags = asked.getParameterValues(LanguageChoice.PARAMETER);
            return tags == null ? Optional.empty() : LanguageChoice.among(tags[0]);
        }
        return Optional.empty();
    }

    private Optional<Account> account() {
        @Nullable
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller == null) {
            return Optional.empty();
        }
        return switch (caller.getPrincipal()) {
            case UUID half -> accounts.find(half);
            case User whole -> accounts.find(UUID.fromString(whole.getUsername()));
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Language> browsers(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)).stream()
                    .flatMap(ranges -> Locale.LanguageRange.parse(ranges).stream())
                    .flatMap(range -> Language.readBy(range.getRange()).stream()).findFirst();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A language is chosen by " + LanguageChoice.PARAMETER);
    }
}
