package org.sinergija.identity.member;

import java.time.Clock;
import java.util.UUID;

import org.sinergija.identity.account.AccessWithdrawn;
import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.Accounts;
import org.sinergija.identity.proof.Passwords;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.security.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What an account's life holds after the invitation.
@Component
public class Membership {
    private static final Logger log = LoggerFactory.getLogger(Membership.class);

    private final Accounts accounts;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Membership(Accounts accounts, Passwords passwords, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    public void introduceAs(UUID id, String name, String language) {
        Account account = accounts.get(id);
        account.introduceAs(name, language);
        accounts.save(account);
    }

    /// Whoever else knows the old password is out.
    public void changePassword(UUID id, String password) {
        Account account = accounts.get(id);
        account.changePassword(passwords.hash(password), clock.instant());
        accounts.save(account);
        events.publishEvent(new AccessWithdrawn(id));
        log.atInfo().addKeyValue("account", id).log("Password changed");
    }

    /// The person can no longer sign in; who it was stays known to coordinators until it is erased.
    void close(Account account) {
        mustNotBeTheLastAdministrator(account);
        account.close();
        accounts.save(account);
        events.publishEvent(new AccessWithdrawn(account.id()));
        log.atInfo().addKeyValue("account", account.id()).log("Account closed");
    }

    /// Nothing is left here but what others recorded under the account's id.
    public void erase(UUID id) {
        Account account = accounts.get(id);
        mustNotBeTheLastAdministrator(account);
        events.publishEvent(new AccessWithdrawn(account.id()));
        accounts.erase(id);
        log.atInfo().addKeyValue("account", id).log("Account erased");
    }

    private void mustNotBeTheLastAdministrator(Account account) {
        if (account.isActive() && account.roles().contains(Role.ADMIN)
                && !accounts.hasOtherAdministrator(account.id())) {
            throw new RuleBroken(
                    "Account %s is the last administrator; appoint another first.".formatted(account.id()));
        }
    }
}
