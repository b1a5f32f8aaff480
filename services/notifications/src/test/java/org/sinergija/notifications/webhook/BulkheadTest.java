package org.sinergija.notifications.webhook;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class BulkheadTest {
    private final Set<String> begun = ConcurrentHashMap.newKeySet();
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void end() {
        over.countDown();
    }

    @Test
    void one_that_is_stuck_leaves_the_others_their_turn() {
        Bulkhead bulkhead = new Bulkhead(4, this::hang);

        bulkhead.offer(List.of("one"));
        await().until(() -> begun.contains("one"));
        bulkhead.offer(List.of("another"));

        await().until(() -> begun.contains("another"));
    }

    @Test
    void no_more_are_at_work_than_fit_and_the_rest_comes_after() {
        Bulkhead bulkhead = new Bulkhead(4, this::hang);

        bulkhead.offer(IntStream.range(0, 20).mapToObj(Integer::toString).toList());

        await().until(() -> begun.size() == 4);
        assertThat(bulkhead.isIdle()).isFalse();
        over.countDown();
        await().until(() -> begun.size() == 20 && bulkhead.isIdle());
    }

    @Test
    void one_that_fails_takes_its_thread_along_and_nothing_else() {
        Bulkhead bulkhead = new Bulkhead(1, line -> {
            begun.add(line);
            if (line.equals("bad")) {
                throw new IllegalStateException("Nobody expected this.");
            }
        });

        bulkhead.offer(List.of("bad"));
        // Awaitility would take the thread's end for the test's.
        await().dontCatchUncaughtExceptions().until(bulkhead::isIdle);
        bulkhead.offer(List.of("good"));

        await().until(() -> begun.contains("good"));
    }

    private void hang(String line) {
        begun.add(line);
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
