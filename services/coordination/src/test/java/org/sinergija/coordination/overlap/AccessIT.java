package org.sinergija.coordination.overlap;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sinergija.coordination.Register;
import org.sinergija.testsupport.access.AccessTableWalk;
import org.sinergija.testsupport.identity.TestIssuer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class AccessIT extends AccessTableWalk {
    private static final String OVERLAPS = "/api/v1/overlaps";
    private static final String INITIATIVES = "/api/v1/initiatives";
    private static final UUID US = UUID.randomUUID();

    @RegisterExtension
    static final RunningRegister RUNNING = new RunningRegister();

    /// Found once the service runs.
    private static final class Found {
        private static final Map<String, String> OWN = overlap("kicevo", US);
        private static final Map<String, String> FOREIGN = overlap("debar", UUID.randomUUID());
    }

    AccessIT() {
        super("coordination", RUNNING.api(), US);
    }

    @Test
    void whoever_takes_part_on_a_side_is_known_by_what_it_says() {
        String comments = OVERLAPS + "/" + Found.OWN.get(OVERLAPS) + "/comments";

        assertThat(RUNNING.api().as(TestIssuer.SHARED.partner(US)).post(comments, "{\"text\": \"Let us talk.\"}"))
                .hasStatus(201).has("/by", "partner-of-" + US);
    }

    private static Map<String, String> overlap(String word, UUID participant) {
        UUID one = UUID.randomUUID();
        RUNNING.register().tell(Register.with(participant, Register.training(one, word)), 1);
        RUNNING.register().tell(Register.training(UUID.randomUUID(), word), 1);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(overlapsOf(one)).isNotEmpty());
        return Map.of(INITIATIVES, one.toString(), OVERLAPS, overlapsOf(one).get(0).path("id").asString());
    }

    private static JsonNode overlapsOf(UUID subject) {
        return RUNNING.api().get(OVERLAPS + "?subject=" + subject).body().path("items");
    }

    @Override
    protected Map<String, String> own() {
        return Found.OWN;
    }

    @Override
    protected Map<String, String> foreign() {
        return Found.FOREIGN;
    }

    @Override
    protected Map<String, String> bodies() {
        return Map.of("POST " + OVERLAPS + "/{id}/comments", "{\"text\": \"Ours.\"}",
                "POST " + OVERLAPS + "/{id}/resolution", "{\"outcome\": \"DISTINCT\"}",
                "POST " + OVERLAPS + "/check", "{\"title\": {\"en\": \"A training\"}}");
    }
}
