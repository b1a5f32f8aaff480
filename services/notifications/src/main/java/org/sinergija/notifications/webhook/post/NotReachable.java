package org.sinergija.notifications.webhook.post;

import java.net.UnknownHostException;

/// A name leads to an address that may not be reached; which, is nobody's business.
final class NotReachable extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    NotReachable(String host) {
        super("%s leads where nothing may be sent".formatted(host));
    }
}
