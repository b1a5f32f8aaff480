package org.sinergija.partners.organisation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.sinergija.partners.OrganisationRequest;
import org.sinergija.partners.RunningPartners;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;

class MergingIT {
    private static final String PATH = "/api/v1/organisations";
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final Api api = RunningPartners.api();
    private final Organisations organisations = RunningPartners.bean(Organisations.class);

    @Test
    void a_merge_that_a_crash_left_half_done_is_completed_by_its_repetition() {
        UUID one = register();
        UUID other = register();
        takeOver(other, one);

        assertThat(merge(one, other)).hasStatus(200).has("/mergedInto", other);

        assertThat(takersOver(one)).containsExactly(other);
        assertThat(api.get(PATH + "/" + other)).hasHeader("ETag", "\"2\"");
    }

    @Test
    void a_merge_that_a_crash_left_half_done_leaves_no_trace_after_another_decision() {
        UUID one = register();
        UUID other = register();
        UUID third = register();
        takeOver(other, one);

        merge(one, third);

        assertThat(takersOver(one)).containsExactly(third);
        assertThat(organisations.get(other).all().aliases()).isEmpty();
    }

    @Test
    void a_merge_that_a_crash_left_half_done_can_be_given_up() {
        UUID one = register();
        UUID other = register();
        takeOver(other, one);

        assertThat(reverse(one)).hasStatus(200);

        assertThat(takersOver(one)).isEmpty();
        assertThat(reverse(one)).isProblem(409);
    }

    @Test
    void a_reversal_that_a_crash_left_half_done_is_completed_by_its_repetition() {
        UUID one = register();
        UUID other = register();
        merge(one, other);
        Organisation merged = organisations.get(one);
        merged.reverseMerge("Two after all.", "anonymous", NOON);
        organisations.save(merged);

        assertThat(reverse(one)).hasStatus(200).hasHeader("ETag", "\"3\"");

        assertThat(takersOver(one)).isEmpty();
        assertThat(organisations.get(other).all().aliases()).isEmpty();
        assertThat(organisations.get(one).merges().decisions()).hasSize(1);
    }

    @RepeatedTest(10)
    void decisions_at_the_same_moment_make_neither_circles_nor_chains() throws InterruptedException {
        UUID one = register();
        UUID other = register();
        UUID third = register();

        List<Callable<Answer>> decisions = List.of(() -> merge(one, other), () -> merge(other, one),
                () -> merge(other, third), () -> merge(one, third), () -> merge(third, one));
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            people.invokeAll(decisions);
        }

        for (UUID each : List.of(one, other, third)) {
            UUID into = organisations.get(each).merges().into();
            assertThat(takersOver(each)).isEqualTo(into == null ? List.of() : List.of(into));
            assertThat(into == null ? null : organisations.get(into).merges().into()).isNull();
        }
    }

    /// The first of a merge's two writes.
    private void takeOver(UUID target, UUID from) {
        Organisation taker = organisations.get(target);
        taker.takeOver(organisations.get(from), NOON);
        organisations.save(taker);
    }

    private List<UUID> takersOver(UUID from) {
        return organisations.takersOver(from).stream().map(Organisation::id).toList();
    }

    private UUID register() {
        return api.post(PATH, OrganisationRequest.valid().json()).id();
    }

    private Answer merge(UUID one, UUID into) {
        return api.post("%s/%s/merge".formatted(PATH, one),
                "{\"into\": \"%s\", \"reason\": \"The same.\"}".formatted(into));
    }

    private Answer reverse(UUID one) {
        return api.post("%s/%s/merge-reversal".formatted(PATH, one), "{\"reason\": \"Two after all.\"}");
    }
}
