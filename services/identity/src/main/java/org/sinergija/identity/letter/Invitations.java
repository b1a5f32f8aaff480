package org.sinergija.identity.letter;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.AccountDetails;
import org.sinergija.identity.account.Accounts;
import org.sinergija.identity.proof.Passwords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// How people come in: by a link in a letter, behind which they choose a password.
@Component
public class Invitations {
    private static final Logger log = LoggerFactory.getLogger(Invitations.class);

    private final Accounts accounts;
    private final Links links;
    private final Letters letters;
    private final Passwords passwords;
    private final Clock clock;

    Invitations(Accounts accounts, Links links, Letters letters, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.passwords = passwords;
        this.clock = clock;
    }

    public Account invite(UUID id, AccountDetails details) {
        Account invited = accounts.add(Account.invited(id, details, clock.instant()));
        letters.add(Purpose.INVITATION, details.email());
        return invited;
    }

    /// Who was sent this link, while it serves.
    public Optional<Account> behind(String token) {
        return links.account(Purpose.INVITATION, token).flatMap(accounts::find);
    }

    /// @return whether the link still served
    public boolean accept(String token, String password) {
        Optional<Account> invited = links.spend(Purpose.INVITATION, token).flatMap(accounts::find);
        invited.ifPresent(account -> {
            account.activate(passwords.hash(password));
            accounts.save(account);
            log.atInfo().addKeyValue("account", account.id()).log("Invitation accepted");
        });
        return invited.isPresent();
    }
}
