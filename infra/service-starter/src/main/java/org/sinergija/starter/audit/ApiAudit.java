package org.sinergija.starter.audit;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.sinergija.starter.security.AccessRules;
import org.sinergija.starter.security.Caller;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// What signed-in callers do by the API.
final class ApiAudit extends AuditFilter {
    private final AccessRules rules;

    ApiAudit(AccessRules rules, AuditTrail trail, HandlerExceptionResolver problems) {
        super(trail, problems);
        this.rules = rules;
    }

    @Override
    protected Optional<Act> act(HttpServletRequest request) {
        Caller caller = Caller.current();
        return caller.isSignedIn()
                ? rules.onRecord(request).map(operation -> new Act(caller, operation))
                : Optional.empty();
    }
}
