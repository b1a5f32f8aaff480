package org.sinergija.notifications.webhook.post;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.notifications.webhook.post.TargetSettings.Permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.notifications.webhook.post.TargetSettings.Permission.ALLOWED;
import static org.sinergija.notifications.webhook.post.TargetSettings.Permission.REFUSED;

class TargetsTest {
    private static final Map<String, String> NAMES = Map.of("example.org", "8.8.8.8", "inside.example.org", "10.0.0.7",
            "both.example.org", "8.8.8.8 127.0.0.1", "localhost", "127.0.0.1 ::1");

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/hook", "https://example.org:8443/hook?token=1", "https://8.8.8.8/",
            "https://[2606:4700::1111]/", "https://not-known-today.example.org/"})
    void what_everybody_can_reach_is_good(String url) {
        assertThat(targets(REFUSED, REFUSED).fault(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.org", "//example.org", "ftp://example.org", "file:///etc/passwd",
            "http://example.org/", "https://", "https:///path", "https://user@example.org/",
            "https://user:secret@example.org/", "https://@example.org", "https://example.org/#part",
            "https://example.org:0/", "https://example.org:65536/", "https://example.org./",
            "https://8.8.8.8@127.0.0.1/", "https://localhost/", "https://inside.example.org/",
            "https://both.example.org/", "https://127.0.0.1/", "https://2130706433/", "https://0x7f.1/",
            "https://0x7f000001/", "https://0177.0.0.1/", "https://127.1/", "https://[::1]/", "https://[::]/",
            "https://[::ffff:127.0.0.1]/", "https://[::ffff:7f00:1]/", "https://[::127.0.0.1]/",
            "https://[64:ff9b::7f00:1]/", "https://[2002:7f00:1::]/", "https://[fe80::1%25eth0]/",
            "https://169.254.169.254/latest/meta-data", "https://[fd00:ec2::254]/", "https://exa mple.org/",
            "https://ex\\ample.org/", "https://прeмер.срб/", "https://①②⑦.⓪.⓪.①/"})
    void what_is_odd_or_leads_inside_is_not(String url) {
        assertThat(targets(REFUSED, REFUSED).fault(url)).isPresent();
    }

    @Test
    void loopback_and_private_networks_are_allowed_apart() {
        assertThat(targets(ALLOWED, REFUSED).fault("http://localhost:9/")).isEmpty();
        assertThat(targets(ALLOWED, REFUSED).fault("http://inside.example.org/")).isPresent();
        assertThat(targets(REFUSED, ALLOWED).fault("http://inside.example.org/")).isEmpty();
        assertThat(targets(REFUSED, ALLOWED).fault("http://localhost/")).isPresent();
        assertThat(targets(ALLOWED, ALLOWED).fault("http://169.254.169.254/")).isPresent();
    }

    private static Targets targets(Permission loopback, Permission privateNetworks) {
        TargetSettings settings = new TargetSettings(loopback, privateNetworks, Duration.ofSeconds(3),
                Duration.ofSeconds(5), Duration.ofSeconds(15));
        return new Targets(new CheckedNames(TargetsTest::addresses, settings), settings);
    }

    /// Literals as Java reads them.
    private static InetAddress[] addresses(String host) throws UnknownHostException {
        if (host.equals("not-known-today.example.org")) {
            throw new UnknownHostException(host);
        }
        String known = NAMES.get(host);
        return known == null
                ? InetAddress.getAllByName(host)
                : Arrays.stream(known.split(" ", -1)).map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
    }
}
