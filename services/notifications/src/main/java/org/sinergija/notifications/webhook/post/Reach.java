package org.sinergija.notifications.webhook.post;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/// How far an address reaches, by the special-purpose registries of IANA (RFC 6890). What no register says to be public is not.
enum Reach {
    /// The whole net.
    PUBLIC,
    /// This machine.
    LOOPBACK,
    /// A network of somebody's own (RFC 1918, RFC 4193).
    PRIVATE,
    /// Nobody's receiver: link-local with the clouds' metadata, shared by a carrier, multicast, documentation, translations to IPv4,
    /// and what is not assigned.
    NOWHERE;

    /// The first that contains an address decides.
    private static final List<Range> V4 = List.of(new Range("127.0.0.0", 8, LOOPBACK),
            new Range("10.0.0.0", 8, PRIVATE),
            new Range("172.16.0.0", 12, PRIVATE), new Range("192.168.0.0", 16, PRIVATE),
            new Range("0.0.0.0", 8, NOWHERE), new Range("100.64.0.0", 10, NOWHERE),
            new Range("168.63.129.16", 32, NOWHERE), new Range("169.254.0.0", 16, NOWHERE),
            new Range("192.0.0.0", 24, NOWHERE), new Range("192.0.2.0", 24, NOWHERE),
            new Range("192.88.99.0", 24, NOWHERE), new Range("198.18.0.0", 15, NOWHERE),
            new Range("198.51.100.0", 24, NOWHERE), new Range("203.0.113.0", 24, NOWHERE),
            new Range("224.0.0.0", 3, NOWHERE), new Range("0.0.0.0", 0, PUBLIC));
    private static final List<Range> V6 = List.of(new Range("::1", 128, LOOPBACK),
            new Range("fd00:ec2::", 32, NOWHERE), new Range("fc00::", 7, PRIVATE), new Range("2001::", 23, NOWHERE),
            new Range("2001:db8::", 32, NOWHERE), new Range("2002::", 16, NOWHERE), new Range("3fff::", 20, NOWHERE),
            new Range("2000::", 3, PUBLIC));

    static Reach of(InetAddress address) {
        List<Range> ranges = address instanceof Inet6Address ? V6 : V4;
        return ranges.stream().filter(range -> range.contains(address.getAddress())).map(Range::reach).findFirst()
                .orElse(NOWHERE);
    }

    private static final class Range {
        private final byte[] first;
        private final int bits;
        private final Reach reach;

        /// @param bits how many of the first bits its addresses share
        Range(String first, int bits, Reach reach) {
            this.first = InetAddress.ofLiteral(first).getAddress();
            this.bits = bits;
            this.reach = reach;
        }

        Reach reach() {
            return reach;
        }

        boolean contains(byte[] address) {
            int whole = bits / Byte.SIZE;
            int rest = bits % Byte.SIZE;
            return Arrays.equals(first, 0, whole, address, 0, whole)
                    && (rest == 0 || ((address[whole] ^ first[whole]) & 0xFF) >> (Byte.SIZE - rest) == 0);
        }
    }
}
