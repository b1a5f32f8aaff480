package org.sinergija.identity.member;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.Accounts;
import org.sinergija.identity.account.Connections;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/data")
class OwnDataController {
    private final Accounts accounts;
    private final Membership membership;
    private final Connections connections;

    OwnDataController(Accounts accounts, Membership membership, Connections connections) {
        this.accounts = accounts;
        this.membership = membership;
        this.connections = connections;
    }

    @GetMapping
    OwnData show(@AuthenticationPrincipal Jwt token) {
        return own(token).map(account -> new OwnData(AccountView.of(account), account.hasSecondFactor(),
                connections.of(account.id()))).orElseGet(() -> new OwnData(null, false, List.of()));
    }

    @DeleteMapping
    Erasure erase(@AuthenticationPrincipal Jwt token) {
        Optional<Account> own = own(token);
        own.ifPresent(account -> membership.erase(account.id()));
        return own.isPresent() ? Erasure.OF_A_PERSON : Erasure.OF_NOBODY;
    }

    /// A machine's subject is its client id, which is no account's.
    private Optional<Account> own(Jwt token) {
        try {
            return accounts.find(UUID.fromString(token.getClaimAsString("sub")));
        } catch (IllegalArgumentException machine) {
            return Optional.empty();
        }
    }
}
