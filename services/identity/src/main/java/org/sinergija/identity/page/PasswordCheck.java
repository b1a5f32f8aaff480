package org.sinergija.identity.page;

import java.time.Clock;

import org.sinergija.identity.account.Account;
import org.sinergija.identity.proof.Network;
import org.sinergija.identity.proof.SecondFactors;
import org.sinergija.identity.proof.SignIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// The login form's half of signing in; the whole of it for those who need no second factor.
@Component
class PasswordCheck implements AuthenticationProvider {
    private final SignIn signIn;
    private final SecondFactors secondFactors;
    private final Arrivals arrivals;
    private final Clock clock;

    PasswordCheck(SignIn signIn, SecondFactors secondFactors, Arrivals arrivals, Clock clock) {
        this.signIn = signIn;
        this.secondFactors = secondFactors;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication said) {
        if (!(said.getDetails() instanceof WebAuthenticationDetails from)) {
            throw new IllegalStateException("A password comes from a form");
        }
        Account account = signIn.byPassword(said.getName(), String.valueOf(said.getCredentials()),
                Network.of(from.getRemoteAddress()));
        if (account.hasSecondFactor() || secondFactors.isMissing(account)) {
            return new HalfSignedIn(account.id(), clock.instant());
        }
        arrivals.admitted(account);
        return SignedIn.as(account, clock.instant());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
