package org.sinergija.notifications.stream;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.sinergija.starter.fault.RuleBroken;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// All readers of one kind of server-sent events of this instance. What is told reaches each at least once and in no two copies of one
/// connection; a reader that was cut off says where it was.
public class Listeners implements SmartLifecycle {
    private final StreamSettings settings;
    private final Clock clock;
    private final Map<Listener, Wish> listeners = new ConcurrentHashMap<>();
    private volatile boolean running;

    Listeners(StreamSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    private record Wish(Predicate<Object> wants, Function<Object, StreamEvent> view) {}

    /// @param wants what of all that is told goes to this reader
    /// @param view of what it wants, as it is sent to this reader
    /// @param missed what it has not seen yet, oldest first; asked for once the reader is listening, so that nothing falls between,
    ///        and taken as fast as the reader takes it, so that it may be long
    /// @throws RuleBroken if too many read already
    public SseEmitter join(Predicate<Object> wants, Function<Object, StreamEvent> view,
            Supplier<Stream<StreamEvent>> missed) {
        if (listeners.size() >= settings.most()) {
            throw new RuleBroken("%d read already, which is all that this instance serves.".formatted(settings.most()));
        }
        Listener listener = new Listener(settings, clock);
        listeners.put(listener, new Wish(wants, view));
        Thread.ofVirtual().name("stream").start(() -> {
            try {
                listener.run(missed.get());
            } finally {
                listeners.remove(listener);
            }
        });
        return listener.emitter();
    }

    /// To each that wants it.
    public void tell(Object told) {
        listeners.forEach((listener, wish) -> {
            if (wish.wants().test(told)) {
                listener.offer(wish.view().apply(told));
            }
        });
    }

    /// Whether nobody reads.
    public boolean isEmpty() {
        return listeners.isEmpty();
    }

    @Override
    public void start() {
        running = true;
    }

    /// The readers would hold up the server, which waits for its requests to end.
    @Override
    public void stop() {
        listeners.keySet().forEach(Listener::close);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
