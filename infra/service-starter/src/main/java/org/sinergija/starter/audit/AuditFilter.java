package org.sinergija.starter.audit;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sinergija.starter.security.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Writes down what somebody asks for before anything is done about it, refusals too: it stands after what says who it is and
/// before what judges the caller. What cannot be written down is not done.
public abstract class AuditFilter extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(AuditFilter.class);
    private static final int FAILED = 500;

    private final AuditTrail trail;
    private final HandlerExceptionResolver problems;

    protected AuditFilter(AuditTrail trail, HandlerExceptionResolver problems) {
        this.trail = trail;
        this.problems = problems;
    }

    /// Who does what.
    ///
    /// @param operation such as `POST /api/v1/initiatives/{id}/status`
    public record Act(Caller caller, String operation) {}

    /// One that is on record, without its outcome yet.
    private record Begun(String operation, UUID entry) {}

    /// What a request asks for, if it is for the audit.
    protected abstract Optional<Act> act(HttpServletRequest request);

    @Override
    protected final void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Begun> begun;
        try {
            begun = act(request).map(act -> new Begun(act.operation(),
                    trail.begin(act.caller(), act.operation(), request.getRequestURI())));
        } catch (DataAccessException storeAway) {
            problems.resolveException(request, response, null, storeAway);
            return;
        }
        int status = FAILED;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            int outcome = status;
            begun.ifPresent(act -> end(act, outcome));
        }
    }

    private void end(Begun act, int status) {
        try {
            trail.end(act.entry(), status);
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("entry", act.entry()).addKeyValue("cause", storeAway.getMessage())
                    .log("Outcome not told to the audit");
        }
        log.atInfo().addKeyValue("operation", act.operation()).addKeyValue("status", status).log("Answered");
    }
}
