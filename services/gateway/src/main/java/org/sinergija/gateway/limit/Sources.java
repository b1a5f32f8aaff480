package org.sinergija.gateway.limit;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletRequest;
import org.sinergija.gateway.limit.Source.Kind;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Tells requests apart by who sends them: the client of a valid token, or else the address. What is no valid token does
/// not take a request off its address.
@Component
final class Sources {
    private static final String BEARER = "Bearer ";
    /// Who has an IPv6 address has the 2⁶⁴ of its network.
    private static final int NETWORK = 8;

    private final Tokens tokens;

    Sources(Tokens tokens) {
        this.tokens = tokens;
    }

    Source of(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return tokens.clientOf(authorization.substring(BEARER.length()).strip())
                    .map(client -> new Source(Kind.CLIENT, client)).orElseGet(() -> address(request));
        }
        return address(request);
    }

    private static Source address(HttpServletRequest request) {
        return new Source(Kind.ADDRESS, network(request.getRemoteAddr()));
    }

    static String network(String address) {
        try {
            byte[] octets = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(octets.length > NETWORK ? Arrays.copyOf(octets, NETWORK) : octets);
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
