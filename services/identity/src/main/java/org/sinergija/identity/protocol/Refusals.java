package org.sinergija.identity.protocol;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sinergija.starter.web.problem.Problem;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Tells a caller that it was refused, and nothing of why beyond RFC 6750 §3.
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final HandlerExceptionResolver problems;

    Refusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        ErrorResponseException refusal = new ErrorResponseException(HttpStatus.UNAUTHORIZED, Problem
                .of(HttpStatus.UNAUTHORIZED, "This needs a valid access token, as a bearer token."), null);
        refusal.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE,
                failure instanceof OAuth2AuthenticationException ? "Bearer error=\"invalid_token\"" : "Bearer");
        problems.resolveException(request, response, null, refusal);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) {
        problems.resolveException(request, response, null,
                Problem.NOT_YOURS.refusing("This needs rights that the caller does not have."));
    }
}
