package org.sinergija.starter.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.junit.jupiter.api.Test;
import org.sinergija.contracts.Topic;
import org.sinergija.starter.trace.Traces;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventInletTest {
    private final Received received = new Received();

    @Test
    void one_of_a_lane_takes_that_lane_alone() {
        inlet(Lane.PROMPT).accept(event(1, ""));
        inlet(Lane.PROMPT).accept(event(2, "bulk"));
        inlet(Lane.BULK).accept(event(3, ""));
        inlet(Lane.BULK).accept(event(4, "bulk"));

        assertThat(received.sequences).containsExactly(1L, 4L);
    }

    @Test
    void one_of_no_lane_takes_both() {
        EventInlet both = new EventInlet(received, new Traces(Tracer.NOOP, Propagator.NOOP));

        both.accept(event(1, ""));
        both.accept(event(2, "bulk"));

        assertThat(received.sequences).containsExactly(1L, 2L);
    }

    @Test
    void an_event_of_a_lane_that_nobody_knows_yet_is_prompt() {
        inlet(Lane.PROMPT).accept(event(1, "scenic"));
        inlet(Lane.BULK).accept(event(2, "scenic"));

        assertThat(received.sequences).containsExactly(1L);
    }

    @Test
    void what_is_unreadable_is_refused_in_one_lane_only() {
        Message<byte[]> nonsense = MessageBuilder.withPayload("{}".getBytes(UTF_8)).setHeader("ce_lane", "bulk")
                .build();

        inlet(Lane.PROMPT).accept(nonsense);

        assertThatThrownBy(() -> inlet(Lane.BULK).accept(nonsense)).isInstanceOf(UnreadableEvent.class);
    }

    private EventInlet inlet(Lane lane) {
        return new EventInlet(received, lane, new Traces(Tracer.NOOP, Propagator.NOOP));
    }

    /// @param lane none where empty
    private static Message<byte[]> event(long sequence, String lane) {
        MessageBuilder<byte[]> message = MessageBuilder.withPayload("{}".getBytes(UTF_8)).copyHeaders(
                Map.of("ce_subject", UUID.randomUUID().toString(), "ce_sequence", Long.toString(sequence), "ce_type",
                        "org.sinergija.partners.organisation.revised.v1", "ce_time", "2026-10-16T12:00:00Z"));
        return lane.isEmpty() ? message.build() : message.setHeader("ce_lane", lane.getBytes(UTF_8)).build();
    }

    private static final class Received implements EventHandler {
        private final List<Long> sequences = new ArrayList<>();

        @Override
        public String name() {
            return "received";
        }

        @Override
        public Topic topic() {
            return Topic.ORGANISATIONS;
        }

        @Override
        public void on(ReceivedEvent event) {
            sequences.add(event.sequence());
        }

        @Override
        public void clear() {
            sequences.clear();
        }
    }
}
