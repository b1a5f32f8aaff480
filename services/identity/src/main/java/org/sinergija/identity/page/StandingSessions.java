package org.sinergija.identity.page;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.sinergija.identity.account.Accounts;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends a session whose account was closed, erased or given another password since, whichever instance keeps it; and one
/// that stopped half-way. Outside all that reads sessions.
@Component
@Order(StandingSessions.ORDER)
class StandingSessions extends OncePerRequestFilter {
    static final int ORDER = -110;
    private static final Duration HALF_WAY = Duration.ofMinutes(10);

    private final Accounts accounts;
    private final Clock clock;

    StandingSessions(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext context
                && !stands(context.getAuthentication())) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private boolean stands(@Nullable Authentication person) {
        return switch (person) {
            case null -> true;
            case HalfSignedIn half -> stands(half.getPrincipal(), half.since())
                    && half.since().plus(HALF_WAY).isAfter(clock.instant());
            default -> stands(UUID.fromString(person.getName()), proven(person));
        };
    }

    private boolean stands(UUID account, Instant proven) {
        return accounts.find(account).filter(known -> known.admitsSince(proven)).isPresent();
    }

    private static Instant proven(Authentication person) {
        return person.getAuthorities().stream().map(GrantedAuthority.class::cast)
                .filter(FactorGrantedAuthority.class::isInstance).map(FactorGrantedAuthority.class::cast)
                .map(FactorGrantedAuthority::getIssuedAt).max(Instant::compareTo).orElse(Instant.MIN);
    }
}
