package org.sinergija.identity.proof;

import org.sinergija.identity.account.Account;
import org.sinergija.starter.security.Role;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whose password alone is not enough.
///
/// @param secondFactor `REQUIRED` of coordinators and administrators, or left to each (`OPTIONAL`)
@ConfigurationProperties("sinergija.identity")
record SecondFactorRule(@DefaultValue("REQUIRED") Mode secondFactor) {
    enum Mode {
        REQUIRED, OPTIONAL
    }

    boolean demands(Account account) {
        return secondFactor == Mode.REQUIRED && account.roles().stream().anyMatch(Role::actsForAll);
    }
}
