package org.sinergija.starter.web;

import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class StoppingIT {
    @Test
    void a_request_under_way_is_answered_before_the_service_stops() {
        ConfigurableApplicationContext service = WebService.start(EmbeddedParts.storeUri());
        Api api = WebService.api(service);
        ThingController things = service.getBean(ThingController.class);

        CompletableFuture<Answer> slow = CompletableFuture.supplyAsync(() -> api.get("/api/v1/things/slow"));
        await().until(() -> things.entered.getCount() == 0);
        CompletableFuture<Void> stop = CompletableFuture.runAsync(service::close);
        await().untilAsserted(() -> assertThatThrownBy(() -> api.get("/api/v1/things")).isNotNull());
        assertThat(stop).isNotDone();
        things.mayLeave.countDown();

        assertThat(slow.join()).hasStatus(200);
        stop.join();
    }
}
