package org.sinergija.identity.proof;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where a request comes from: an IPv4 address, or an IPv6 network of 64 bits, of which one household has all addresses.
public record Network(String prefix) {
    private static final int PREFIX_BYTES = 8;

    /// @param address as text, never a name
    public static Network of(String address) {
        InetAddress known = InetAddress.ofLiteral(address);
        return new Network(known instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(known.getAddress(), PREFIX_BYTES))
                : known.getHostAddress());
    }

    /// Where a person is has no place in a log.
    @Override
    public String toString() {
        return "network " + prefix;
    }
}
