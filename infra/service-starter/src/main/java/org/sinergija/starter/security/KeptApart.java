package org.sinergija.starter.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/// What is open to everyone may show one caller more than another; so no cache that many share may give the answer of one to
/// the other (RFC 9111 §4.1, §5.2.2.7).
final class KeptApart implements HandlerInterceptor {
    private final AccessRules rules;

    KeptApart(AccessRules rules) {
        this.rules = rules;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (rules.of(request).filter(AccessRules.Rule::isOpen).isPresent()) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
            if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "private");
            }
        }
        return true;
    }
}
