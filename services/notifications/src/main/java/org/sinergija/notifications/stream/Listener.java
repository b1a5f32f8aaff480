package org.sinergija.notifications.stream;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// One reader: a bounded buffer between whoever has news and a connection that may be slow.
final class Listener {
    private static final int REMEMBERED = 1_000;

    private final SseEmitter emitter = new SseEmitter(0L);
    private final BlockingQueue<StreamEvent> buffer;
    private final Duration heartbeat;
    private final Map<String, Boolean> sent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Instant until;
    private final Clock clock;
    private volatile boolean open = true;

    Listener(StreamSettings settings, Clock clock) {
        this.clock = clock;
        until = clock.instant().plus(settings.longest());
        buffer = new ArrayBlockingQueue<>(settings.buffer());
        heartbeat = settings.heartbeat();
        emitter.onCompletion(this::close);
        emitter.onError(_ -> close());
    }

    SseEmitter emitter() {
        return emitter;
    }

    boolean isOpen() {
        return open;
    }

    /// Whoever does not keep pace is cut off rather than left with holes.
    void offer(StreamEvent event) {
        if (!buffer.offer(event)) {
            close();
        }
    }

    void close() {
        open = false;
    }

    /// Sends what was missed and then what comes, until either end closes.
    void run(Stream<StreamEvent> missed) {
        try {
            emitter.send(SseEmitter.event().comment("connected"));
            for (Iterator<StreamEvent> events = missed.iterator(); isWanted() && events.hasNext();) {
                send(events.next());
            }
            while (isWanted()) {
                List<StreamEvent> waiting = await();
                if (waiting.isEmpty()) {
                    emitter.send(SseEmitter.event().comment("heartbeat"));
                }
                for (StreamEvent event : waiting) {
                    send(event);
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        } catch (DataAccessException storeAway) {
            // The reader comes again and resumes.
            emitter.complete();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            emitter.complete();
        } finally {
            open = false;
        }
    }

    private boolean isWanted() {
        return open && clock.instant().isBefore(until);
    }

    /// All that waits; nothing after a time of silence.
    private List<StreamEvent> await() throws InterruptedException {
        List<StreamEvent> waiting = new ArrayList<>();
        long left = Math.min(heartbeat.toMillis(), Duration.between(clock.instant(), until).toMillis());
        @Nullable
        StreamEvent first = buffer.poll(Math.max(0, left), TimeUnit.MILLISECONDS);
        if (first != null) {
            waiting.add(first);
            buffer.drainTo(waiting);
        }
        return waiting;
    }

    private void send(StreamEvent event) throws IOException {
        if (sent.putIfAbsent(event.id(), true) == null) {
            emitter.send(SseEmitter.event().id(event.id()).name(event.name()).data(event.data()));
        }
    }
}
