package org.sinergija.events.calendar;

import java.net.URI;
import java.net.URISyntaxException;

import net.fortuna.ical4j.model.parameter.Cn;

/// People and organisations as a calendar names them (RFC 5545 §3.3.3).
final class MailAddress {
    private MailAddress() {}

    /// Without what would end the quoted name.
    static Cn name(String name) {
        return new Cn(name.replaceAll("[\\p{Cntrl}\"]+", " ").strip());
    }

    static URI of(String email) {
        try {
            return new URI("mailto", email, null);
        } catch (URISyntaxException unfit) {
            throw new IllegalArgumentException("No mail address", unfit);
        }
    }
}
