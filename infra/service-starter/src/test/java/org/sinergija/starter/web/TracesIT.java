package org.sinergija.starter.web;

import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.probe.Observed;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ExtendWith(OutputCaptureExtension.class)
class TracesIT {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00-%s-00f067aa0ba902b7-01".formatted(TRACE);
    private static final String THINGS = "/api/v1/things";

    private final Api api = WebService.api();
    private final Api traced = api.with("traceparent", PARENT);

    @ParameterizedTest
    @ValueSource(strings = {THINGS, THINGS + "?limit=0", "/nothing", "/actuator/health/liveness"})
    void every_answer_tells_its_trace(String path) {
        assertThat(api.get(path).header("X-Trace-Id")).matches("[0-9a-f]{32}")
                .isNotEqualTo(api.get(path).header("X-Trace-Id"));
    }

    @Test
    void a_callers_trace_goes_on() {
        assertThat(traced.get(THINGS)).hasStatus(200).hasHeader("X-Trace-Id", TRACE);
        assertThat(traced.post(THINGS, "{}")).isProblem(400).hasHeader("X-Trace-Id", TRACE);
    }

    @Test
    void what_the_request_tells_others_belongs_to_its_trace() {
        Answer answer = traced.get(THINGS + "/traceparent");

        assertThat(answer.text()).matches("\"?00-%s-[0-9a-f]{16}-01\"?".formatted(TRACE))
                .doesNotContain("00f067aa0ba902b7");
    }

    @Test
    void spans_name_the_kind_of_path_and_no_path() {
        Observed observed = Observed.by(WebService.bean(ObservationRegistry.class));

        api.get(THINGS + "/01a20e46-5e14-7c87-b45e-622964d204ba");

        await().untilAsserted(() -> assertThat(observed.lines()).anyMatch(each -> each.contains(THINGS + "/{id}")));
        assertThat(observed.lines()).noneMatch(each -> each.contains("01a20e46-5e14-7c87-b45e-622964d204ba"));
    }

    @Test
    void log_lines_tell_their_trace(CapturedOutput output) {
        String path = THINGS + "/01a20e46-5e14-7c87-b45e-622964d204ba/bug";

        traced.post(path);

        assertThat(output.getAll().lines().filter(line -> line.contains("Request failed"))).singleElement().asString()
                .contains("ERROR [%s] ".formatted(TRACE)).endsWith("route=\"/api/v1/things/{id}/bug\"");
    }
}
