package org.sinergija.starter.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sinergija.starter.web.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Tells a caller that it was refused, and nothing of why beyond RFC 6750 §3.
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final HandlerExceptionResolver problems;

    Refusals(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        answer(request, response, switch (failure) {
            case ProviderAway away -> Problem.IDENTITY_UNAVAILABLE
                    .refusing("Who calls cannot be verified, since the identity provider does not answer. Try again.");
            case OAuth2AuthenticationException bad -> notSignedIn("Bearer error=\"invalid_token\"");
            default -> notSignedIn("Bearer");
        });
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) {
        answer(request, response, notAllowed());
    }

    /// @param challenge of RFC 6750 §3
    static ErrorResponseException notSignedIn(String challenge) {
        ErrorResponseException refusal = Problem.NOT_SIGNED_IN
                .refusing("This needs a valid access token, as a bearer token.");
        refusal.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
        return refusal;
    }

    static ErrorResponseException notAllowed() {
        return Problem.NOT_YOURS.refusing("This needs rights that the caller does not have.");
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, ErrorResponseException refusal) {
        problems.resolveException(request, response, null, refusal);
    }
}
