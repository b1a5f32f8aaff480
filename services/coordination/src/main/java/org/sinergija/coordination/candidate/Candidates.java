package org.sinergija.coordination.candidate;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.sinergija.coordination.audience.Audience;
import org.sinergija.coordination.engine.Profile;
import org.sinergija.coordination.engine.Subject;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// The index of all subjects as it is kept up to date, and how far: others wait until it has read what stood on the topics at some
/// moment (contracts/decisions/0006).
@Component
public final class Candidates implements SmartLifecycle {
    private final CandidateIndex index;
    private final Feed feed;
    private volatile boolean running;
    private Thread reader = new Thread();

    Candidates(CandidateIndex index, Feed feed, MeterRegistry meters) {
        this.index = index;
        this.feed = feed;
        Gauge.builder("sinergija.index.size", this, Candidates::size).baseUnit("subjects")
                .description("Subjects that the index holds; unknown while it is away").register(meters);
        Gauge.builder("sinergija.index.away", feed, each -> each.isAway() ? 1 : 0)
                .description("1 while the index cannot be reached, or the disk of an own one takes nothing")
                .register(meters);
    }

    private double size() {
        try {
            return index.size();
        } catch (IndexAway _) {
            return Double.NaN;
        }
    }

    public List<Candidate> of(Subject subject, Profile profile, int limit, Audience audience) {
        return index.candidates(subject, profile, limit, audience);
    }

    public Optional<Subject> find(UUID id) {
        return index.find(id);
    }

    public Rarities rarities() {
        return index.rarities();
    }

    /// Shows all subjects, in no order.
    public void forEach(Consumer<Subject> visitor) {
        index.forEach(visitor);
    }

    /// How far each partition was read into what can be found; the same as before if nothing has changed.
    public Map<TopicPartition, Long> progress() {
        return feed.progress();
    }

    /// Returns when all that stood on their topics at the time of these end offsets can be found.
    ///
    /// @throws TimeoutException if that takes too long
    public void awaitRead(Map<TopicPartition, Long> ends, Duration patience) {
        feed.awaitRead(ends, patience);
    }

    /// Throws the index away and reads the topics from their beginning.
    public void startOver() {
        feed.startOver();
    }

    @Override
    public void start() {
        running = true;
        reader = Thread.ofPlatform().name("candidate-index").start(feed::readOn);
    }

    @Override
    public void stop() {
        running = false;
        feed.stop();
        try {
            reader.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        index.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Starts before the consumers that wait for it and stops after them.
    @Override
    public int getPhase() {
        return 0;
    }
}
