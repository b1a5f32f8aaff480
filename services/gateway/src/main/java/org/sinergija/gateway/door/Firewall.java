package org.sinergija.gateway.door;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sinergija.gateway.problem.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Lets no address in that a service might read otherwise than the gateway does (`..`, `;`, `//`, `\`, and what is encoded
/// of them, once or twice), nor one that is too long; and says as a problem what the filters after it refuse.
@Component
@Order(Entry.FIREWALL)
final class Firewall extends OncePerRequestFilter {
    private static final int LONGEST = 8192;

    private final StrictHttpFirewall rules = new StrictHttpFirewall();
    private final HandlerExceptionResolver problems;

    Firewall(HandlerExceptionResolver handlerExceptionResolver) {
        this.problems = handlerExceptionResolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            mustBeShort(request);
            chain.doFilter(rules.getFirewalledRequest(request), response);
        } catch (Refusal | RequestRejectedException no) {
            problems.resolveException(request, response, null, no);
        }
    }

    private static void mustBeShort(HttpServletRequest request) {
        String query = request.getQueryString();
        if (request.getRequestURI().length() + (query == null ? 0 : query.length()) > LONGEST) {
            throw new Refusal(HttpStatus.URI_TOO_LONG, "uri-too-long",
                    "An address may have at most %d characters.".formatted(LONGEST));
        }
    }
}
