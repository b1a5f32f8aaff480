package org.sinergija.identity.member;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.Accounts;
import org.sinergija.identity.account.Connections;
import org.sinergija.starter.person.Erasure;
import org.sinergija.starter.security.Caller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/data")
class OwnDataController {
    private static final List<String> OF_A_PERSON = List.of("account", "second factor", "sessions", "consents",
            "tokens");
    private static final Erasure.Kept ISSUED = new Erasure.Kept(
            "who issued the clients of an organisation, under the account's id alone",
            "They act for the organisation until it revokes them.");

    private final Accounts accounts;
    private final Membership membership;
    private final Connections connections;

    OwnDataController(Accounts accounts, Membership membership, Connections connections) {
        this.accounts = accounts;
        this.membership = membership;
        this.connections = connections;
    }

    @GetMapping
    OwnData show(Caller caller) {
        return own(caller).map(account -> new OwnData(AccountView.of(account), account.hasSecondFactor(),
                connections.of(account.id()))).orElseGet(() -> new OwnData(null, false, List.of()));
    }

    @DeleteMapping
    Erasure erase(Caller caller) {
        Optional<Account> own = own(caller);
        own.ifPresent(account -> membership.erase(account.id()));
        return Erasure.of(own.isPresent() ? OF_A_PERSON : List.of(), ISSUED);
    }

    /// A machine's subject is its client id, which is no account's.
    private Optional<Account> own(Caller caller) {
        try {
            return accounts.find(UUID.fromString(caller.subject()));
        } catch (IllegalArgumentException machine) {
            return Optional.empty();
        }
    }
}
