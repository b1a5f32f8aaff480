package org.sinergija.notifications.link;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.starter.key.Seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class LinksTest {
    private static final UUID OVERLAP = UUID.randomUUID();
    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final String KEY = "0123456789abcdef0123456789abcdef";

    private Instant now = Instant.parse("2026-10-16T09:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Links links = links(KEY);
    private final URI link = links.to(Act.ACKNOWLEDGEMENT, OVERLAP, ORGANISATION, "FOCAL_POINT:7", "sr-Cyrl");

    @Test
    void a_link_says_what_it_was_made_to_say() {
        assertThat(link.toString()).startsWith("https://sinergija.example.org/letters/acknowledgement/");
        assertThat(links.read(Act.ACKNOWLEDGEMENT, token(link))).contains(new Link(Act.ACKNOWLEDGEMENT, OVERLAP,
                ORGANISATION, "FOCAL_POINT:7", "sr-Cyrl", now.plus(Duration.ofDays(60))));
        assertThat(links.read(Act.UNSUBSCRIBING, token(links.toUnsubscribe("PERSON:7", "en"))))
                .contains(new Link(Act.UNSUBSCRIBING, null, null, "PERSON:7", "en", now.plus(Duration.ofDays(60))));
    }

    @Test
    void a_link_serves_for_nothing_else_and_not_for_ever() {
        assertThat(links.read(Act.DENIAL, token(link))).isEmpty();

        now = now.plus(Duration.ofDays(61));
        assertThat(links.read(Act.ACKNOWLEDGEMENT, token(link))).isEmpty();
    }

    @Test
    void whatever_is_changed_in_a_link_it_serves_no_more() {
        byte[] bytes = Base64.getUrlDecoder().decode(token(link));
        for (int n = 0; n < bytes.length; n++) {
            byte[] changed = bytes.clone();
            changed[n] ^= 1;
            assertThat(links.read(Act.ACKNOWLEDGEMENT, Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(changed))).isEmpty();
        }
        assertThat(links.read(Act.ACKNOWLEDGEMENT, token(link).substring(1))).isEmpty();
        assertThat(links.read(Act.ACKNOWLEDGEMENT, "no-token!")).isEmpty();
        assertThat(links.read(Act.ACKNOWLEDGEMENT, "")).isEmpty();
        assertThat(links("another key of thirty-two bytes, at least").read(Act.ACKNOWLEDGEMENT, token(link)))
                .isEmpty();
    }

    private Links links(String key) {
        LinkSettings settings = new LinkSettings(URI.create("https://sinergija.example.org"), Duration.ofDays(60));
        return new Links(Seal.with(key.getBytes(UTF_8)), settings, clock);
    }

    private static String token(URI link) {
        return link.getPath().substring(link.getPath().lastIndexOf('/') + 1);
    }
}
