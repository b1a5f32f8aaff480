package org.sinergija.notifications.subscription;

import org.springframework.stereotype.Component;

/// Where people are written to.
@Component
class Addresses {
    void know(String subject, String address, String language) {
        // The mail engine keeps them.
    }
}
