package org.sinergija.identity.letter;

import java.time.Clock;
import java.util.Optional;

import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Sends letters, apart from the requests that ask for them: how long a request takes does not tell whether there is an
/// account, and the link is made only when its letter goes out.
@Component
class LetterRelay {
    private static final Logger log = LoggerFactory.getLogger(LetterRelay.class);

    private final Letters letters;
    private final Accounts accounts;
    private final Links links;
    private final LinkSettings lifetimes;
    private final Postmaster postmaster;
    private final Clock clock;

    LetterRelay(Letters letters, Accounts accounts, Links links, LinkSettings lifetimes, Postmaster postmaster,
            Clock clock) {
        this.letters = letters;
        this.accounts = accounts;
        this.links = links;
        this.lifetimes = lifetimes;
        this.postmaster = postmaster;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${sinergija.identity.letters.pause:1s}")
    void sendWhatIsDue() {
        try {
            Optional<Letters.Letter> due = letters.claim();
            while (due.isPresent()) {
                send(due.get());
                due = letters.claim();
            }
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("cause", storeAway.getMessage()).log("Store away; letters wait");
        }
    }

    private void send(Letters.Letter letter) {
        try {
            accounts.at(letter.address()).ifPresent(account -> sendTo(account, letter.purpose()));
            letters.done(letter);
        } catch (MailException away) {
            log.atWarn().addKeyValue("purpose", letter.purpose()).addKeyValue("tries", letter.tries() + 1)
                    .addKeyValue("cause", away.getClass().getSimpleName()).log("Letter not sent; tried again");
            if (letter.written().plus(lifetimes.lifetime(letter.purpose())).isBefore(clock.instant())) {
                letters.done(letter);
                log.atError().addKeyValue("purpose", letter.purpose()).log("Letter given up");
            }
        }
    }

    /// Who was invited and never came needs no reset but a fresh invitation.
    private void sendTo(Account account, Purpose asked) {
        Purpose purpose = account.isActive() ? asked : Purpose.INVITATION;
        postmaster.send(account, purpose, links.issue(purpose, account.id()));
        log.atInfo().addKeyValue("account", account.id()).addKeyValue("purpose", purpose).log("Letter sent");
    }
}
