package org.sinergija.identity.page;

import org.sinergija.identity.account.Account;
import org.sinergija.starter.audit.AuditTrail;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Who came in or chose a password, and who knew the password but not the second factor, in the audit. A wrong password is not: the time it takes
/// to write that down would tell strangers which addresses have accounts.
@Component
class Arrivals {
    private final AuditTrail trail;

    Arrivals(AuditTrail trail) {
        this.trail = trail;
    }

    void admitted(Account account) {
        tell(account, PageSecurity.LOGIN, "", HttpStatus.OK);
    }

    void refused(Account account) {
        tell(account, PageSecurity.LOGIN, "", HttpStatus.UNAUTHORIZED);
    }

    /// By a letter's link, which is itself nobody's to know.
    void chosePassword(Account account, String page) {
        tell(account, page, "/{token}", HttpStatus.OK);
    }

    private void tell(Account account, String page, String rest, HttpStatus outcome) {
        trail.tell(PersonalActs.caller(account), "POST %s%s".formatted(page, rest), page, outcome.value());
    }
}
