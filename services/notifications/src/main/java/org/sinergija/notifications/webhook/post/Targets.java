package org.sinergija.notifications.webhook.post;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/// Says what is wrong with an address before anything is sent there, as far as that can be known.
@Component
public class Targets {
    private static final int LONGEST = 2000;
    private static final int LAST_PORT = 65_535;
    private static final Pattern NUMBER = Pattern.compile("(^|\\.)(\\d+|0[xX]\\p{XDigit}*)$");
    private static final Pattern IPV4 = Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");

    private final CheckedNames names;
    private final TargetSettings settings;

    Targets(CheckedNames names, TargetSettings settings) {
        this.names = names;
        this.settings = settings;
    }

    /// What is wrong with it, in words.
    public Optional<String> fault(String url) {
        if (url.length() > LONGEST) {
            return Optional.of("must have at most %d characters".formatted(LONGEST));
        }
        try {
            URI uri = new URI(url);
            return shapeFault(uri).or(() -> placeFault(uri));
        } catch (URISyntaxException malformed) {
            return Optional.of("is no URL (RFC 3986)");
        }
    }

    private Optional<String> shapeFault(URI uri) {
        String fault = null;
        if (!"https".equalsIgnoreCase(uri.getScheme())
                && !("http".equalsIgnoreCase(uri.getScheme()) && settings.allowsPlain())) {
            fault = "must begin with https://";
        } else if (uri.getRawAuthority() != null && uri.getRawAuthority().contains("@")) {
            fault = "must not name a user; the signature says who sends";
        } else if (uri.getHost() == null || uri.getHost().contains("%") || uri.getHost().endsWith(".")
                || isOdd(uri.getHost())) {
            fault = "must name a host: a domain name, or an address in its usual notation";
        } else if (uri.getPort() == 0 || uri.getPort() > LAST_PORT) {
            fault = "must have a port between 1 and %d".formatted(LAST_PORT);
        } else if (uri.getRawFragment() != null) {
            fault = "must have no fragment, which is never sent";
        }
        return Optional.ofNullable(fault);
    }

    /// A number where others see an IPv4 address, such as 0x7f000001 or 0177.0.0.1 (WHATWG URL §3.5), and we perhaps another.
    private static boolean isOdd(String host) {
        return NUMBER.matcher(host).find() && !IPV4.matcher(host).matches();
    }

    /// A name that is not known now may be tomorrow; where it leads is asked again each time.
    private Optional<String> placeFault(URI uri) {
        try {
            names.resolve(Receiver.of(uri).getHostName());
            return Optional.empty();
        } catch (NotReachable refused) {
            return Optional.of("must not lead to a loopback, private, link-local or otherwise not public address");
        } catch (UnknownHostException notNow) {
            return Optional.empty();
        }
    }
}
