package org.sinergija.notifications.subscription;

import org.springframework.stereotype.Component;

/// Where people are written to.
@Component
class KeptAddresses {
    void know(String subject, String address, String language) {
        // The mail engine keeps them.
    }
}
