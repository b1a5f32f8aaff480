package org.sinergija.starter.event;

import java.util.concurrent.atomic.AtomicLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/// `POST /actuator/projections/HANDLER` throws a projection away and rebuilds it from its topic, while new events go on
/// being handled.
@Endpoint(id = "projections")
public final class ProjectionEndpoint {
    private static final Logger log = LoggerFactory.getLogger(ProjectionEndpoint.class);

    private final EventInlets inlets;
    private final TopicReader topics;

    public ProjectionEndpoint(EventInlets inlets, TopicReader topics) {
        this.inlets = inlets;
        this.topics = topics;
    }

    /// @param read how many events the topic held
    /// @param unreadable how many of them were passed over, being on the dead-letter topic already
    public record Rebuild(long read, long unreadable) {}

    @WriteOperation
    public Rebuild rebuild(@Selector String handler) {
        EventInlet inlet = inlets.named(handler);
        inlet.handler().clear();
        AtomicLong unreadable = new AtomicLong();
        long read = topics.readAll(inlet.handler().topic().topicName(), received -> {
            try {
                inlet.deliver(TopicReader.event(received));
            } catch (UnreadableEvent passedOver) {
                unreadable.incrementAndGet();
            }
        });
        log.atInfo().addKeyValue("handler", handler).addKeyValue("events", read).log("Projection rebuilt");
        return new Rebuild(read, unreadable.get());
    }
}
