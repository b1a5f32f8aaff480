package org.sinergija.gateway;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OddRequestsIT {
    private static final Gateway GATEWAY = new Gateway();

    private final Raw raw = new Raw(GATEWAY.port());

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/../actuator/health", "/api/v1/initiatives/../../../actuator/health",
            "/api/v1/initiatives/..;/..;/..;/actuator/health", "/api/v1/initiatives/..%2f..%2f..%2factuator/health",
            "/api/v1/initiatives/%2e%2e/%2e%2e/%2e%2e/actuator", "/api/v1/initiatives/%252e%252e/%252e%252e/actuator",
            "/api/v1/initiatives/..%252f..%252factuator", "/api/v1/initiatives/..%5c..%5cactuator",
            "/api/v1/initiatives/..%c0%af..%c0%afactuator", "/api/v1/initiatives/;a=b/overlaps",
            "/api/v1/initiatives//overlaps", "//api/v1/initiatives", "/api/v1/initiatives/%00",
            "/api/v1/initiatives/%0d%0aX:y",
            "/api/v1/./initiatives", "/login/..%2f..%2factuator", "/api/v1/initiatives/\\..\\actuator",
            "/api/v1/initiatives/%zz", "http://[::1/api/v1/initiatives"})
    void an_address_that_could_be_read_in_two_ways_is_refused_and_asked_of_nobody(String target) {
        List<Integer> before = asked();

        assertThat(raw.get(target)).startsWith("HTTP/1.1 400 ").contains("application/problem+json",
                "X-Content-Type-Options: nosniff", "X-Trace-Id: ").doesNotContain("Exception", "Tomcat");

        assertThat(asked()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("smuggled")
    void a_request_that_could_be_taken_for_two_is_refused_and_asked_of_nobody(String what, String request) {
        List<Integer> before = asked();

        String answers = raw.say(request);

        assertThat(answers).as(what).containsPattern("^HTTP/1.1 (400|501) ").doesNotContain("HTTP/1.1 200", "Exception",
                "Tomcat");
        assertThat(asked()).as(what).isEqualTo(before);
    }

    static Stream<Arguments> smuggled() {
        String begin = "POST /api/v1/initiatives HTTP/1.1\r\nHost: localhost\r\n";
        String second = "GET /api/v1/overlaps HTTP/1.1\r\nHost: localhost\r\n\r\n";
        return Stream.of(
                Arguments.of("both lengths",
                        begin + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + second),
                Arguments.of("both lengths, the other way round",
                        begin + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n" + second),
                Arguments.of("two lengths", begin + "Content-Length: 0\r\nContent-Length: 5\r\n\r\n" + second),
                Arguments.of("a list of lengths", begin + "Content-Length: 0, 5\r\n\r\n" + second),
                Arguments.of("a length with a sign", begin + "Content-Length: +5\r\n\r\n" + second),
                Arguments.of("an unknown encoding", begin + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + second),
                Arguments.of("chunked and more",
                        begin + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" + second),
                Arguments.of("a space before the colon",
                        begin + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n" + second),
                Arguments.of("a folded header",
                        begin + "X-Note: a\r\n Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + second),
                Arguments.of("a folded encoding", begin + "Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n" + second),
                Arguments.of("a bare CR in a header",
                        begin + "X-Note: a\rTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + second),
                Arguments.of("a NUL in a header", begin + "X-Note: a\0b\r\nContent-Length: 0\r\n\r\n" + second),
                Arguments.of("a chunk with a wrong size",
                        begin + "Transfer-Encoding: chunked\r\n\r\n0x5\r\nhello\r\n0\r\n\r\n" + second),
                Arguments.of("no host", "GET /api/v1/initiatives HTTP/1.1\r\n\r\n"),
                Arguments.of("two hosts", "GET /api/v1/initiatives HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"),
                Arguments.of("a header without a name", "GET /api/v1/initiatives HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n"));
    }

    @Test
    void headers_beyond_measure_are_refused() {
        List<Integer> before = asked();

        assertThat(raw.get("/api/v1/initiatives", "X-Note: " + "x".repeat(20_000)))
                .containsPattern("^HTTP/1.1 (400|431) ");
        assertThat(raw.get("/api/v1/initiatives", Stream.generate(() -> "X-Note: x").limit(200).toArray(String[]::new)))
                .containsPattern("^HTTP/1.1 (400|431) ");

        assertThat(asked()).isEqualTo(before);
    }

    @Test
    void an_address_may_have_eight_thousand_characters() {
        assertThat(GATEWAY.api().get("/api/v1/initiatives?q=" + "x".repeat(8000))).hasStatus(200);

        assertThat(GATEWAY.api().get("/api/v1/initiatives?q=" + "x".repeat(9000))).isProblem(414).has("/type",
                "urn:sinergija:problem:uri-too-long");
    }

    @Test
    void a_method_that_nobody_offers_is_refused() {
        assertThat(raw.say("TRACE /api/v1/initiatives HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .containsPattern("^HTTP/1.1 40[05] ").doesNotContain("TRACE");
        assertThat(raw.say("GETT /api/v1/initiatives HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .containsPattern("^HTTP/1.1 40[05] ");
    }

    private static List<Integer> asked() {
        return List.of(GATEWAY.identity.times(), GATEWAY.partners.times(), GATEWAY.projects.times(),
                GATEWAY.coordination
                        .times());
    }
}
