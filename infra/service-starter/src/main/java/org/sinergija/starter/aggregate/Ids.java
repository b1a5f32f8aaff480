package org.sinergija.starter.aggregate;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;

/// Makes ids (UUIDv7, RFC 9562 §5.7), rising within this process. In a request that may be repeated the ids are those
/// reserved for it, so that the repetition creates the same things under the same ids.
public final class Ids {
    private static final ThreadLocal<@Nullable Reservation> CURRENT = new ThreadLocal<>();

    public UUID next() {
        Reservation reservation = CURRENT.get();
        return reservation == null ? fresh() : reservation.next();
    }

    /// A new id whatever the request.
    public UUID fresh() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /// Until it is closed, this thread's ids are `first` and others derived from it, in the same order each time.
    public Reservation reserve(UUID first) {
        Reservation reservation = new Reservation(first);
        CURRENT.set(reservation);
        return reservation;
    }

    /// The ids reserved for a request.
    public static final class Reservation implements AutoCloseable {
        private final UUID first;
        private int given;

        private Reservation(UUID first) {
            this.first = first;
        }

        private UUID next() {
            int nth = given++;
            return nth == 0 ? first : derived(nth);
        }

        /// The time of the first id, the rest from its hash with the ordinal.
        private UUID derived(int nth) {
            byte[] seed = ByteBuffer.allocate(Long.BYTES * 2 + Integer.BYTES).putLong(first.getMostSignificantBits())
                    .putLong(first.getLeastSignificantBits()).putInt(nth).array();
            ByteBuffer hash = ByteBuffer.wrap(sha256().digest(seed));
            long time = first.getMostSignificantBits() & 0xFFFF_FFFF_FFFF_0000L;
            long high = time | 0x7000L | (hash.getLong() & 0x0FFFL);
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

        @Override
        public void close() {
            CURRENT.remove();
        }
    }
}
