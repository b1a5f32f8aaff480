package org.sinergija.identity.member;

import java.time.Clock;
import java.util.Set;

import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.AccountDetails;
import org.sinergija.identity.account.Accounts;
import org.sinergija.identity.proof.Passwords;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.security.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Somebody must be able to invite the others: made once, where no administrator is yet.
@Component
class FirstAdministrator {
    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final FirstAdministratorSettings settings;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Ids ids;
    private final Clock clock;
    private volatile boolean there;

    FirstAdministrator(FirstAdministratorSettings settings, Accounts accounts, Passwords passwords, Ids ids,
            Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
        there = !settings.areGiven();
    }

    /// Again and again until the store is there.
    @Scheduled(fixedDelay = 2_000)
    void appoint() {
        if (there) {
            return;
        }
        try {
            if (!accounts.hasAdministrator()) {
                accounts.add(administrator());
                log.atInfo().log("First administrator made");
            }
            there = true;
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("cause", storeAway.getMessage()).log("Store away; no administrator yet");
        }
    }

    private Account administrator() {
        AccountDetails details = new AccountDetails(settings.email(), "Administrator", null, Set.of(Role.ADMIN), "en");
        Account account = Account.invited(ids.fresh(), details, clock.instant());
        account.activate(passwords.hash(settings.password()));
        return account;
    }
}
