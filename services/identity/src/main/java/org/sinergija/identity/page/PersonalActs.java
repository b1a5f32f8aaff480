package org.sinergija.identity.page;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.Accounts;
import org.sinergija.starter.audit.AuditFilter;
import org.sinergija.starter.audit.AuditTrail;
import org.sinergija.starter.security.Caller;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// What signed-in people do on the pages, in the audit: another password, a second factor, the end of an account.
final class PersonalActs extends AuditFilter {
    private final Accounts accounts;

    PersonalActs(Accounts accounts, AuditTrail trail, HandlerExceptionResolver problems) {
        super(trail, problems);
        this.accounts = accounts;
    }

    @Override
    protected Optional<Act> act(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && SecurityContextHolder.getContext()
                        .getAuthentication() instanceof UsernamePasswordAuthenticationToken person
                                ? accounts.find(UUID.fromString(person.getName()))
                                        .map(account -> new Act(caller(account),
                                                "POST " + request.getRequestURI()))
                                : Optional.empty();
    }

    /// The person as callers of the API are told, without address and name.
    static Caller caller(Account account) {
        return new Caller(account.id().toString(), account.organisation().orElse(null), account.roles(), Set.of(), null,
                null);
    }
}
