package org.sinergija.notifications.webhook.post;

import java.net.URI;

import org.apache.hc.core5.http.HttpHost;

/// Whom a URL names.
final class Receiver {
    private Receiver() {}

    /// Without the brackets in which a URL has an IPv6 address.
    static HttpHost of(URI uri) {
        String host = uri.getHost();
        return new HttpHost(uri.getScheme(), host.startsWith("[") ? host.substring(1, host.length() - 1) : host,
                uri.getPort());
    }
}
