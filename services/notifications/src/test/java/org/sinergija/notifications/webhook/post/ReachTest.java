package org.sinergija.notifications.webhook.post;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReachTest {
    @ParameterizedTest
    @CsvSource({"127.0.0.1, LOOPBACK", "127.255.255.254, LOOPBACK", "::1, LOOPBACK", "::ffff:127.0.0.1, LOOPBACK",
            "10.0.0.1, PRIVATE", "172.16.0.1, PRIVATE", "172.31.255.255, PRIVATE", "192.168.1.1, PRIVATE",
            "fc00::1, PRIVATE", "fd12:3456::1, PRIVATE", "::ffff:10.1.2.3, PRIVATE", "0.0.0.0, NOWHERE",
            "0.1.2.3, NOWHERE", "100.64.0.1, NOWHERE", "100.127.255.255, NOWHERE", "100.100.100.200, NOWHERE",
            "168.63.129.16, NOWHERE", "169.254.169.254, NOWHERE", "192.0.0.192, NOWHERE", "192.0.2.1, NOWHERE",
            "192.88.99.1, NOWHERE", "198.18.0.1, NOWHERE", "198.51.100.7, NOWHERE", "203.0.113.9, NOWHERE",
            "224.0.0.1, NOWHERE", "240.0.0.1, NOWHERE", "255.255.255.255, NOWHERE", "::, NOWHERE",
            "::7f00:1, NOWHERE", "64:ff9b::7f00:1, NOWHERE", "64:ff9b:1::1, NOWHERE", "100::1, NOWHERE",
            "2001::1, NOWHERE", "2001:db8::1, NOWHERE", "2002:7f00:1::, NOWHERE", "3fff::1, NOWHERE",
            "fd00:ec2::254, NOWHERE", "fe80::1, NOWHERE", "fec0::1, NOWHERE", "ff02::1, NOWHERE", "4000::1, NOWHERE",
            "8.8.8.8, PUBLIC", "172.15.0.1, PUBLIC", "172.32.0.1, PUBLIC", "100.63.255.255, PUBLIC",
            "100.128.0.1, PUBLIC", "169.253.0.1, PUBLIC", "192.0.1.1, PUBLIC", "223.255.255.254, PUBLIC",
            "2606:4700::1111, PUBLIC", "2a00:1450::1, PUBLIC"})
    void each_address_reaches_as_far_as_the_registries_say(String address, Reach reach) {
        assertThat(Reach.of(InetAddress.ofLiteral(address))).isEqualTo(reach);
    }

    @Test
    void an_address_that_only_dresses_as_ipv6_reaches_nobody() throws UnknownHostException {
        byte[] mapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 8, 8, 8, 8};

        assertThat(Reach.of(Inet6Address.getByAddress("mapped", mapped, -1))).isEqualTo(Reach.NOWHERE);
    }
}
