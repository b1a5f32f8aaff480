package org.sinergija.notifications.newsletter;

import java.net.URI;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sinergija.notifications.link.LinkSettings;
import org.sinergija.starter.key.Keys;
import org.sinergija.starter.key.Seal;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Signed links by which the owner of an address confirms or ends a subscription. They are stored nowhere.
@Component
class SubscriberLinks {
    private final Seal seal;
    private final LinkSettings links;

    SubscriberLinks(Keys keys, LinkSettings links) {
        seal = keys.seal("newsletter subscribers");
        this.links = links;
    }

    /// What a link does.
    enum Act {
        CONFIRM, LEAVE
    }

    /// What a link says.
    record Link(Act act, String subscriber) {}

    /// The same for the same address, however it is written.
    String idOf(String email) {
        return mark("id " + email.strip().toLowerCase(Locale.ROOT));
    }

    URI to(Act act, String subscriber) {
        String content = act + "." + subscriber;
        return links.at("/letters/newsletter/%s.%s".formatted(content, mark(content)));
    }

    /// Empty if it is none of ours.
    Optional<Link> read(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3 || !MessageDigest.isEqual(mark(parts[0] + "." + parts[1]).getBytes(UTF_8),
                parts[2].getBytes(UTF_8))) {
            return Optional.empty();
        }
        return List.of(Act.values()).stream().filter(act -> act.name().equals(parts[0])).findFirst()
                .map(act -> new Link(act, parts[1]));
    }

    private String mark(String content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.of(content.getBytes(UTF_8)));
    }
}
