package org.sinergija.coordination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.Topic;
import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.testsupport.parts.EmbeddedParts;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The topics of initiatives and of events, written as their registers write them.
public final class Register implements AutoCloseable {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", EmbeddedParts.brokers(), "acks", "all"), new ByteArraySerializer(),
            new ByteArraySerializer());

    public static InitiativeState initiative(UUID id, LocalizedText title, String theme, String territory,
            Period period) {
        return new InitiativeState(id, title, null, null, UUID.randomUUID(), List.of(), List.of(theme),
                List.of(new Territory(territory)), List.of("border-police"), List.of("training"), period, null,
                List.of(),
                InitiativeStatus.PLANNED, null, Visibility.PUBLIC, List.of(), List.of(), NOON, NOON);
    }

    /// One of its own kind: `word` and its year stand in no other.
    public static InitiativeState training(UUID id, String word) {
        return initiative(id, LocalizedText.of("en", "Training of border police " + word), "border-control",
                "RS-24-presevo", new Period(LocalDate.of(yearOf(word), 3, 1), LocalDate.of(yearOf(word), 6, 30)));
    }

    /// The same, in which this organisation takes part.
    public static InitiativeState with(UUID organisation, InitiativeState state) {
        return new InitiativeState(state.id(), state.title(), null, null, state.lead(),
                List.of(new Participant(organisation, ParticipantRole.IMPLEMENTING)), state.themes(),
                state.territories(), state.targetGroups(), state.activityTypes(), state.period(), null, List.of(),
                state.status(), null, state.visibility(), List.of(), List.of(), NOON, NOON);
    }

    /// The same, shown to these.
    public static InitiativeState shownTo(Visibility visibility, InitiativeState state) {
        return new InitiativeState(state.id(), state.title(), state.summary(), state.objectives(), state.lead(),
                state.participants(), state.themes(), state.territories(), state.targetGroups(), state.activityTypes(),
                state.period(), state.budget(), state.related(), state.status(), state.statusReason(), visibility,
                state.externalIds(), state.outputs(), state.createdAt(), state.updatedAt());
    }

    private static int yearOf(String word) {
        return 1950 + Math.floorMod(word.substring(0, 5).hashCode(), 200);
    }

    public void tell(InitiativeState state, long sequence) {
        EventType type = sequence == 1 ? EventType.INITIATIVE_REGISTERED : EventType.INITIATIVE_REVISED;
        send(Topic.INITIATIVES, null, state.id(), type.type(), sequence, JSON.writeValueAsBytes(state), Map.of());
    }

    public void tell(EventType type, EventState state, long sequence) {
        send(type.topic(), null, state.id(), type.type(), sequence, JSON.writeValueAsBytes(state), Map.of());
    }

    /// As an import that registers it does.
    public void tellInBulk(InitiativeState state) {
        send(Topic.INITIATIVES, null, state.id(), EventType.INITIATIVE_REGISTERED.type(), 1,
                JSON.writeValueAsBytes(state),
                Map.of("ce_lane", "bulk", "ce_time", Clock.systemUTC().instant().toString()));
    }

    /// As the reversal of an import does.
    public void eraseInBulk(UUID id) {
        Future<RecordMetadata> _ = producer.send(new ProducerRecord<>("projects.initiatives", null,
                id.toString().getBytes(UTF_8), null, List.of(new RecordHeader("ce_lane", "bulk".getBytes(UTF_8)))));
    }

    /// To this partition, whatever the id says.
    public void tellOn(int partition, InitiativeState state) {
        send(Topic.INITIATIVES, partition, state.id(), EventType.INITIATIVE_REGISTERED.type(), 1,
                JSON.writeValueAsBytes(state),
                Map.of());
    }

    public void tellNonsense(UUID id) {
        send(Topic.INITIATIVES, null, id, EventType.INITIATIVE_REGISTERED.type(), 1, "{\"id\": 5}".getBytes(UTF_8),
                Map.of());
    }

    public void flush() {
        producer.flush();
    }

    private void send(Topic topic, @Nullable Integer partition, UUID id, String type, long sequence, byte[] body,
            Map<String, String> further) {
        ProducerRecord<byte[], byte[]> event = new ProducerRecord<>(topic.topicName(), partition,
                id.toString().getBytes(UTF_8), body);
        Map<String, String> headers = new HashMap<>(Map.of("content-type", "application/json", "ce_specversion", "1.0",
                "ce_id", id + ":" + sequence, "ce_source", topic.source(), "ce_type", type, "ce_subject",
                id.toString(), "ce_time", NOON.toString(), "ce_sequence", Long.toString(sequence)));
        headers.putAll(further);
        headers.forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        Future<RecordMetadata> _ = producer.send(event);
    }

    @Override
    public void close() {
        producer.close();
    }
}
