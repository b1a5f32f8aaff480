package org.sinergija.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sinergija.testsupport.api.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class BurstIT {
    private static final int LET_IN = 10;
    private static final int COMING = 40;
    private static final String PATH = "/api/v1/organisations";

    private final Gateway gateway = new Gateway("--server.tomcat.max-connections=" + LET_IN,
            "--server.tomcat.keep-alive-timeout=100ms");
    private final AtomicInteger inHand = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void of_a_burst_some_are_served_at_once_and_all_in_the_end() throws Exception {
        gateway.partners.taking(PATH, (_, _) -> {
            most.accumulateAndGet(inHand.incrementAndGet(), Math::max);
            // As slow as it takes for all that are let in to be here together.
            await().until(() -> most.get() >= LET_IN);
            inHand.decrementAndGet();
        });
        List<Future<Answer>> answers = new ArrayList<>();

        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < COMING; i++) {
                answers.add(clients.submit(() -> gateway.api().get(PATH)));
            }
        }

        for (Future<Answer> answer : answers) {
            assertThat(answer.get()).hasStatus(200);
        }
        assertThat(most).hasValue(LET_IN);
    }
}
