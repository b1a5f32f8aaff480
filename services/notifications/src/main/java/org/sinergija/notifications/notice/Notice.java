package org.sinergija.notifications.notice;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What one addressee is told, once for each cause however often that comes.
///
/// @param cause what it comes from, such as an overlap at a level; the same cause tells the same addressee once
/// @param overlaps that it is about
/// @param news the other subjects that it is about
/// @param subscription that asked for it; none where it is for the focal points of a side or for mediators
/// @param at when the cause came about
public record Notice(Addressee to, String cause, Reason reason, Set<Channel> channels, List<UUID> overlaps,
        List<News> news, @Nullable UUID subscription, Instant at) {
    public Notice {
        channels = Set.copyOf(EnumSet.copyOf(channels));
        overlaps = List.copyOf(overlaps);
        news = List.copyOf(news);
    }

    /// Something that happened to a subject that is no overlap.
    ///
    /// @param type the CloudEvents `type`
    public record News(String type, UUID subject, Instant at) {}

    /// For the focal points of a side or for mediators.
    public static Notice about(UUID overlap, Addressee to, String cause, Reason reason, Instant at) {
        return new Notice(to, cause, reason, EnumSet.of(Channel.INBOX, Channel.EMAIL), List.of(overlap), List.of(),
                null, at);
    }

    /// Derived from addressee, cause and time (RFC 9562 §5.7), so that what comes twice is known by it.
    public UUID id() {
        return idOf(to, cause, at);
    }

    /// The same for what is told to an addressee without being a notice.
    public static UUID idOf(Addressee to, String cause, Instant at) {
        ByteBuffer hash = ByteBuffer.wrap(sha256().digest("%s %s".formatted(to.key(), cause).getBytes(UTF_8)));
        long high = (at.toEpochMilli() << 16) | 0x7000L | (hash.getLong() & 0x0FFFL);
        long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
