package org.sinergija.identity.proof;

import java.util.Optional;

import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.Accounts;
import org.sinergija.identity.account.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;

/// The first proof: address and password.
@Component
public class SignIn {
    private static final Logger log = LoggerFactory.getLogger(SignIn.class);

    private final Accounts accounts;
    private final Passwords passwords;
    private final SlowDown slowDown;

    SignIn(Accounts accounts, Passwords passwords, SlowDown slowDown) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.slowDown = slowDown;
    }

    /// Whose address and password these are. No account, one not yet or no longer active and a wrong password look alike.
    ///
    /// @throws TooSoon after failures, for a while
    /// @throws BadCredentialsException if they are nobody's
    public Account byPassword(String email, String password, Network network) {
        String tried = "password " + EmailAddress.folded(email);
        slowDown.tryFrom(network);
        slowDown.tryFor(tried);
        Optional<Account> known = accounts.at(email).filter(Account::isActive);
        if (!passwords.matches(password, known.flatMap(Account::password))) {
            known.ifPresent(account -> log.atInfo().addKeyValue("account", account.id()).log("Wrong password"));
            throw new BadCredentialsException("No account has this address and password");
        }
        slowDown.forgive(tried);
        slowDown.forgiveOne(network);
        return known.orElseThrow();
    }
}
