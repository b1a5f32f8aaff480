package org.sinergija.identity.page;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/// Somebody who knew the password and has yet to prove the second factor: to all others still nobody, whom they send to the
/// login page.
final class HalfSignedIn extends AnonymousAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final UUID account;
    private final Instant since;

    HalfSignedIn(UUID account, Instant since) {
        super("half signed in", account, AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
        this.account = account;
        this.since = since;
        setAuthenticated(false);
    }

    static Optional<HalfSignedIn> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof HalfSignedIn half
                ? Optional.of(half)
                : Optional.empty();
    }

    /// When the password was proven.
    Instant since() {
        return since;
    }

    @Override
    public UUID getPrincipal() {
        return account;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof HalfSignedIn half && half.since.equals(since);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + since.hashCode();
    }
}
