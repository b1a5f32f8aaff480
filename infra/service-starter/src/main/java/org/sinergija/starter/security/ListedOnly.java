package org.sinergija.starter.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Keeps an operation closed that no rule lists. Where there is no operation, nothing is closed: that is said as usual.
final class ListedOnly implements HandlerInterceptor {
    private final AccessRules rules;

    ListedOnly(AccessRules rules) {
        this.rules = rules;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.OPTIONS.matches(request.getMethod()) || rules.of(request).isPresent()) {
            return true;
        }
        throw Caller.current().isSignedIn()
                ? Refusals.notAllowed()
                : Refusals.notSignedIn("Bearer");
    }
}
