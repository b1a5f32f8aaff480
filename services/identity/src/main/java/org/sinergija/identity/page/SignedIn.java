package org.sinergija.identity.page;

import java.time.Instant;
import java.util.List;

import org.sinergija.identity.account.Account;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/// How a session remembers its person: by the account's id alone. What the account may do is asked anew each time.
final class SignedIn {
    private SignedIn() {}

    static Authentication as(Account account, Instant at) {
        List<GrantedAuthority> proofs = List.of(FactorGrantedAuthority
                .withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY).issuedAt(at).build());
        return UsernamePasswordAuthenticationToken.authenticated(new User(account.id().toString(), "", proofs), null,
                proofs);
    }
}
