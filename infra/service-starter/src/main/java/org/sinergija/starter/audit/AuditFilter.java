package org.sinergija.starter.audit;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sinergija.starter.security.AccessRules;
import org.sinergija.starter.security.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Writes down what a signed-in caller asks for before anything is done about it, refusals too: it stands after what
/// verifies the token and before what judges the caller. What cannot be written down is not done.
final class AuditFilter extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(AuditFilter.class);
    private static final int FAILED = 500;

    private final AccessRules rules;
    private final AuditTrail trail;
    private final HandlerExceptionResolver problems;

    AuditFilter(AccessRules rules, AuditTrail trail, HandlerExceptionResolver problems) {
        this.rules = rules;
        this.trail = trail;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Caller caller = Caller.current();
        Optional<String> operation = caller.isSignedIn() ? rules.onRecord(request) : Optional.empty();
        if (operation.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        UUID entry;
        try {
            entry = trail.begin(caller, operation.get(), request.getRequestURI());
        } catch (DataAccessException storeAway) {
            problems.resolveException(request, response, null, storeAway);
            return;
        }
        int status = FAILED;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            end(entry, status);
        }
    }

    private void end(UUID entry, int status) {
        try {
            trail.end(entry, status);
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("entry", entry).addKeyValue("cause", storeAway.getMessage())
                    .log("Outcome not told to the audit");
        }
    }
}
