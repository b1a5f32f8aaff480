package org.sinergija.bench.steady;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class BalancerTest {
    private final ServerSocket one = listening();
    private final ServerSocket other = listening();
    private Balancer balancer;

    @BeforeEach
    void start() throws IOException {
        balancer = new Balancer();
        balancer.admit(one.getLocalPort());
        balancer.admit(other.getLocalPort());
    }

    @AfterEach
    void stop() throws IOException {
        balancer.close();
        one.close();
        other.close();
    }

    @Test
    void two_instances_take_turns() throws IOException {
        assertThat(said(one)).isEqualTo("question");
        assertThat(said(other)).isEqualTo("question");

        assertThat(balancer.handedTo(one.getLocalPort())).isEqualTo(1);
        assertThat(balancer.handedTo(other.getLocalPort())).isEqualTo(1);
    }

    @Test
    void one_that_was_withdrawn_gets_nothing_until_it_is_admitted() throws IOException {
        balancer.withdraw(one.getLocalPort());
        said(other);
        said(other);
        assertThat(balancer.handedTo(one.getLocalPort())).isZero();

        balancer.admit(one.getLocalPort());
        said(other);
        assertThat(said(one)).isEqualTo("question");
    }

    /// What this instance hears when somebody asks a question, which it answers by its end.
    private String said(ServerSocket instance) throws IOException {
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), URI.create(balancer.address()).getPort())) {
            client.getOutputStream().write("question".getBytes(UTF_8));
            client.shutdownOutput();
            try (Socket server = instance.accept()) {
                return new String(server.getInputStream().readNBytes(8), UTF_8);
            }
        }
    }

    private static ServerSocket listening() {
        try {
            ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
            socket.setSoTimeout(5_000);
            return socket;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
