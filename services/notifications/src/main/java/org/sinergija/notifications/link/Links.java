package org.sinergija.notifications.link;

import java.net.URI;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.starter.key.Seal;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Makes links and reads them again. They are stored nowhere: what one says is in it, signed.
@Component
public class Links {
    private static final UUID NONE = new UUID(0, 0);
    private static final int ID = 16;
    private static final int SIGNATURE = 32;
    private static final int LONGEST = 2_000;

    private final Seal seal;
    private final LinkSettings settings;
    private final Clock clock;

    Links(Seal seal, LinkSettings settings, Clock clock) {
        this.seal = seal;
        this.settings = settings;
        this.clock = clock;
    }

    /// A link by which the reader does this for an organisation.
    public URI to(Act act, UUID overlap, UUID organisation, String reader, String language) {
        return address(act, overlap, organisation, reader, language);
    }

    /// A link by which the reader turns letters down.
    public URI toUnsubscribe(String reader, String language) {
        return address(Act.UNSUBSCRIBING, NONE, NONE, reader, language);
    }

    /// What the token at the end of a link to do this says, if we made it and it still serves.
    public Optional<Link> read(Act act, String token) {
        return opened(token).map(ByteBuffer::wrap).flatMap(Links::written)
                .filter(link -> link.act() == act && link.expires().isAfter(clock.instant()));
    }

    private URI address(Act act, UUID overlap, UUID organisation, String reader, String language) {
        byte[] word = act.word().getBytes(UTF_8);
        byte[] tag = language.getBytes(UTF_8);
        byte[] name = reader.getBytes(UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + 2 * ID + 2 + word.length + tag.length + name.length)
                .putLong(clock.instant().plus(settings.linksServe()).getEpochSecond());
        byte[] content = put(put(bytes, overlap), organisation).put((byte) word.length).put(word)
                .put((byte) tag.length).put(tag).put(name).array();
        byte[] token = ByteBuffer.allocate(content.length + SIGNATURE).put(content).put(seal.of(content)).array();
        return settings.at("/letters/%s/%s".formatted(act.word(),
                Base64.getUrlEncoder().withoutPadding().encodeToString(token)));
    }

    /// What was signed, if it was.
    private Optional<byte[]> opened(String token) {
        try {
            byte[] all = token.length() > LONGEST ? new byte[0] : Base64.getUrlDecoder().decode(token);
            byte[] content = Arrays.copyOf(all, Math.max(0, all.length - SIGNATURE));
            byte[] signature = Arrays.copyOfRange(all, content.length, all.length);
            return MessageDigest.isEqual(signature, seal.of(content)) ? Optional.of(content) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static Optional<Link> written(ByteBuffer content) {
        try {
            Instant expires = Instant.ofEpochSecond(content.getLong());
            UUID overlap = id(content);
            UUID organisation = id(content);
            String word = text(content, content.get());
            String language = text(content, content.get());
            String reader = text(content, content.remaining());
            return Act.of(word).map(
                    act -> new Link(act, orNone(overlap), orNone(organisation), reader, language, expires));
        } catch (BufferUnderflowException otherMaking) {
            return Optional.empty();
        }
    }

    private static ByteBuffer put(ByteBuffer into, UUID id) {
        return into.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID id(ByteBuffer content) {
        return new UUID(content.getLong(), content.getLong());
    }

    private static String text(ByteBuffer content, int length) {
        byte[] bytes = new byte[length];
        content.get(bytes);
        return new String(bytes, UTF_8);
    }

    private static @Nullable UUID orNone(UUID id) {
        return id.equals(NONE) ? null : id;
    }
}
