package org.sinergija.local.intake;

import java.util.Collection;
import java.util.stream.Collectors;

/// What is wanted besides of an import.
public enum Wish {
    /// Say what would be, and store nothing.
    DRY_RUN("dryRun=true"),
    /// Cancel what was in the publisher's last file and is not in this one.
    WITHDRAW_VANISHED("vanished=withdraw");

    private final String parameter;

    Wish(String parameter) {
        this.parameter = parameter;
    }

    /// As the query of a request, with its question mark; empty without wishes.
    static String query(Collection<Wish> wishes) {
        return wishes.isEmpty()
                ? ""
                : wishes.stream().sorted().map(wish -> wish.parameter).collect(Collectors.joining("&", "?", ""));
    }
}
