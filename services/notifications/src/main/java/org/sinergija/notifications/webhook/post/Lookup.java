package org.sinergija.notifications.webhook.post;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// Asks for the addresses of a name.
@FunctionalInterface
interface Lookup {
    InetAddress[] addresses(String host) throws UnknownHostException;
}
