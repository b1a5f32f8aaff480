package org.sinergija.identity.page;

import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;

/// What a page may load and where its forms may lead (CSP level 3): our own style sheet, and no script at all.
final class ContentPolicy {
    static final String HEADER = "Content-Security-Policy";

    private ContentPolicy() {}

    /// @param redirects where browsers are sent on to after a form, which some count as the form's own target
    static String of(Set<String> redirects) {
        String targets = redirects.stream().map(ContentPolicy::origin).distinct().sorted()
                .collect(Collectors.joining(" "));
        return ("default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
                + "form-action 'self' " + targets).strip();
    }

    /// An app's own scheme has no host.
    private static String origin(String redirect) {
        URI uri = URI.create(redirect);
        return uri.getAuthority() == null ? uri.getScheme() + ":" : uri.getScheme() + "://" + uri.getAuthority();
    }
}
