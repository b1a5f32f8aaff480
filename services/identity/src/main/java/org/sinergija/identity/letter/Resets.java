package org.sinergija.identity.letter;

import java.time.Clock;
import java.util.Optional;

import org.sinergija.identity.account.AccessWithdrawn;
import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.Accounts;
import org.sinergija.identity.account.EmailAddress;
import org.sinergija.identity.proof.Network;
import org.sinergija.identity.proof.Passwords;
import org.sinergija.identity.proof.SlowDown;
import org.sinergija.identity.proof.TooSoon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// How people come back who forgot their password.
@Component
public class Resets {
    private static final Logger log = LoggerFactory.getLogger(Resets.class);

    private final Accounts accounts;
    private final Links links;
    private final Letters letters;
    private final Passwords passwords;
    private final SlowDown slowDown;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Resets(Accounts accounts, Links links, Letters letters, Passwords passwords, SlowDown slowDown,
            ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.passwords = passwords;
        this.slowDown = slowDown;
        this.events = events;
        this.clock = clock;
    }

    /// Does the same for every address, known or not.
    ///
    /// @throws TooSoon if this network asked too often
    public void ask(String email, Network network) {
        slowDown.tryFrom(network);
        try {
            slowDown.tryFor("reset " + EmailAddress.folded(email));
            letters.add(Purpose.RESET, email);
        } catch (TooSoon flooded) {
            log.atInfo().log("Reset asked again too soon; no further letter");
        }
    }

    /// Who was sent this link, while it serves.
    public Optional<Account> behind(String token) {
        return links.account(Purpose.RESET, token).flatMap(accounts::find);
    }

    /// @return whether the link still served
    public boolean reset(String token, String password) {
        Optional<Account> owner = links.spend(Purpose.RESET, token).flatMap(accounts::find);
        owner.ifPresent(account -> {
            account.changePassword(passwords.hash(password), clock.instant());
            accounts.save(account);
            events.publishEvent(new AccessWithdrawn(account.id()));
            log.atInfo().addKeyValue("account", account.id()).log("Password reset");
        });
        return owner.isPresent();
    }
}
