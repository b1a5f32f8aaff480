package org.sinergija.starter.event;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sinergija.testsupport.broker.EmbeddedBroker;
import org.sinergija.testsupport.store.EmbeddedStore;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class NeighboursAwayIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void while_the_broker_is_away_saves_go_on_and_all_is_published_in_order_and_once_when_it_is_back()
            throws Exception {
        EmbeddedBroker broker = ThingService.broker(folder, 0);
        try (EmbeddedStore store = ThingService.store(folder, 0);
                ConfigurableApplicationContext service = ThingService.start(broker.address(), store.uri())) {
            Things things = service.getBean(Things.class);
            ThingProjection projection = service.getBean(ThingProjection.class);
            Thing before = things.save(Thing.named("before"));
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(projection.nameOf(before.id())).isNotNull());
            broker.close();

            List<Thing> saved = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Thing thing = things.save(Thing.named("v1"));
                thing.rename("v2");
                saved.add(things.save(thing));
            }
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(readiness(service)).contains("\"DEGRADED\"")
                    .contains("broker at 127.0.0.1"));
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(halted(service)).isOne());

            try (EmbeddedBroker back = ThingService.broker(folder, broker.port())) {
                await().atMost(PATIENCE).untilAsserted(
                        () -> assertThat(saved)
                                .allSatisfy(thing -> assertThat(projection.nameOf(thing.id())).isEqualTo("v2")));
                Map<UUID, List<Long>> sequences = sequences(service);
                assertThat(saved).allSatisfy(thing -> assertThat(sequences.get(thing.id())).containsExactly(1L, 2L));
                assertThat(readiness(service)).contains("\"status\":\"UP\"").doesNotContain("DEGRADED");
                await().atMost(PATIENCE).untilAsserted(() -> assertThat(halted(service)).isZero());
                assertThat(back.port()).isEqualTo(broker.port());
            }
        }
    }

    @Test
    void while_the_broker_is_away_what_is_erased_is_gone_here_and_is_erased_elsewhere_when_the_broker_is_back() {
        EmbeddedBroker broker = ThingService.broker(folder, 0);
        try (EmbeddedStore store = ThingService.store(folder, 0);
                ConfigurableApplicationContext service = ThingService.start(broker.address(), store.uri())) {
            Things things = service.getBean(Things.class);
            ThingProjection projection = service.getBean(ThingProjection.class);
            MongoTemplate mongo = service.getBean(MongoTemplate.class);
            Thing thing = things.save(Thing.named("v1"));
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(projection.nameOf(thing.id())).isEqualTo("v1"));
            broker.close();
            thing.rename("v2");
            things.save(thing);

            things.erase(thing);

            assertThat(things.find(thing.id())).isEmpty();
            assertThat(mongo.getCollection("things").countDocuments()).isZero();
            assertThat(mongo.getCollection("things_erased").countDocuments()).isOne();
            try (EmbeddedBroker back = ThingService.broker(folder, broker.port())) {
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(mongo.getCollection("things_erased").countDocuments())
                                .isZero());
                List<ReceivedEvent> told = new ArrayList<>();
                service.getBean(TopicReader.class).readAll("partners.organisations",
                        event -> told.add(TopicReader.event(event)));
                assertThat(told).extracting(ReceivedEvent::erases).containsExactly(false, false, true);
                await().atMost(PATIENCE).untilAsserted(() -> assertThat(projection.nameOf(thing.id())).isNull());
                assertThat(back.port()).isEqualTo(broker.port());
            }
        }
    }

    @Test
    void while_the_store_is_away_readiness_names_it_and_it_heals_when_the_store_is_back() throws Exception {
        EmbeddedStore store = ThingService.store(folder, 0);
        try (EmbeddedBroker broker = ThingService.broker(folder, 0);
                ConfigurableApplicationContext service = ThingService.start(broker.address(), store.uri())) {
            assertThat(readiness(service)).contains("\"status\":\"UP\"");
            store.close();

            assertThat(readiness(service)).contains("\"DOWN\"").contains("store of thing-service");

            try (EmbeddedStore back = ThingService.store(folder, store.port())) {
                await().atMost(PATIENCE).untilAsserted(() -> assertThat(readiness(service)).doesNotContain("DOWN"));
                Thing thing = service.getBean(Things.class).save(Thing.named("after"));
                ThingProjection projection = service.getBean(ThingProjection.class);
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(projection.nameOf(thing.id())).isEqualTo("after"));
                assertThat(back.port()).isEqualTo(store.port());
            }
        }
    }

    @Test
    void a_service_starts_without_its_neighbours_and_works_when_they_come() {
        EmbeddedBroker broker = ThingService.broker(folder, 0);
        EmbeddedStore store = ThingService.store(folder, 0);
        broker.close();
        store.close();

        try (ConfigurableApplicationContext service = ThingService.start(broker.address(), store.uri());
                EmbeddedBroker brokerBack = ThingService.broker(folder, broker.port());
                EmbeddedStore storeBack = ThingService.store(folder, store.port())) {
            ThingProjection projection = service.getBean(ThingProjection.class);
            Thing thing = service.getBean(Things.class).save(Thing.named("late"));

            await().atMost(PATIENCE).untilAsserted(() -> assertThat(projection.nameOf(thing.id())).isEqualTo("late"));
            assertThat(List.of(brokerBack.port(), storeBack.port())).containsExactly(broker.port(), store.port());
        }
    }

    private static double halted(ConfigurableApplicationContext service) {
        return service.getBean(MeterRegistry.class).get("sinergija.relay.halted").gauge().value();
    }

    private static String readiness(ConfigurableApplicationContext service) throws Exception {
        String port = service.getEnvironment().getProperty("local.server.port");
        return HttpClient.newHttpClient()
                .send(HttpRequest
                        .newBuilder(URI.create("http://127.0.0.1:%s/actuator/health/readiness".formatted(port)))
                        .build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static Map<UUID, List<Long>> sequences(ConfigurableApplicationContext service) {
        Map<UUID, List<Long>> sequences = new ConcurrentHashMap<>();
        service.getBean(TopicReader.class).readAll("partners.organisations",
                event -> sequences
                        .computeIfAbsent(UUID.fromString(new String(event.key(), UTF_8)), id -> new ArrayList<>())
                        .add(TopicReader.event(event).sequence()));
        return sequences;
    }
}
