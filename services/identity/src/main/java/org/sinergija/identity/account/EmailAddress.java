package org.sinergija.identity.account;

import java.text.Normalizer;
import java.util.Locale;

/// How two ways to write one address are known to be the same.
public final class EmailAddress {
    private EmailAddress() {}

    public static String folded(String address) {
        return Normalizer.normalize(address.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
