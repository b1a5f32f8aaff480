package org.sinergija.starter.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;

import static org.assertj.core.api.Assertions.assertThat;

class OddRequestsIT {
    private static final String POST = "POST /api/v1/things HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + "Authorization: Bearer %s\r\n".formatted(TestIssuer.SHARED.admin());

    private final Api api = WebService.api();

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"GET /api/v1/things?q=[|] HTTP/1.1 ; 400", "GET /%zz HTTP/1.1 ; 400",
            "GET /a|b HTTP/1.1 ; 400", "GET /..%2f HTTP/1.1 ; 400", "TRACE / HTTP/1.1 ; 405",
            "NONSENSE /api/v1/things HTTP/1.1 ; 405", "GET /api/v1/things?limit=%zz HTTP/1.1 ; 400",
            "GET /api/v1/things?kind=%ff HTTP/1.1 ; 400", "GET /api/v1/things?minRank=%00 HTTP/1.1 ; 400",
            "GET /api/v1/things/%00 HTTP/1.1 ; 400", "GET /api/v1/things/%20 HTTP/1.1 ; 404",
            "GET /api/v1/things HTTP/7.0 ; 505"})
    void an_odd_request_line_gets_a_problem(String line, int status) throws IOException {
        assertProblem(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n", status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Content-Type: multipart/form-data | 415",
            "Content-Type: application/json; charset=nonsense | 415", "Content-Type: / | 415",
            "Content-Type: application/json & Content-Encoding: gzip | 400",
            "Content-Type: application/json & traceparent: nonsense | 400",
            "Content-Type: application/json & Idempotency-Key: \u00e9 | 400",
            "Content-Type: application/json & Content-Length: -1 | 400",
            "Content-Type: application/json & Transfer-Encoding: nonsense | 501", "Host: other | 400",
            "Content-Type: application/json & Expect: nonsense | 417"})
    void an_odd_header_gets_a_problem(String headers, int status) throws IOException {
        assertProblem("%s%s\r\n%s\r\n[]".formatted(POST, headers.replace(" & ", "\r\n"),
                headers.contains("Content-Length") ? "" : "Content-Length: 2\r\n"), status);
    }

    @Test
    void a_header_without_end_gets_a_problem() throws IOException {
        assertProblem("%sX-Long: %s\r\n\r\n".formatted(POST, "x".repeat(20_000)), 400);
    }

    @Test
    void parameters_without_end_get_a_problem() throws IOException {
        String parameters = IntStream.range(0, 1500).mapToObj("a%d"::formatted).collect(Collectors.joining("&"));
        assertProblem("GET /api/v1/things?%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                .formatted(parameters), 400);
    }

    @Test
    void a_control_character_in_a_parameter_is_refused_with_its_place() {
        assertThat(api.get("/api/v1/things?q=a%00b&limit=0")).isProblem(400).hasFaultsExactlyAt("/q", "/limit");
    }

    @Test
    void no_answer_tells_what_serves_it() {
        assertThat(api.get("/api/v1/things").header("Server")).isEmpty();
        assertThat(api.get("/nothing").header("Server")).isEmpty();
    }

    private void assertProblem(String request, int status) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(),
                Integer.parseInt(api.base().replaceFirst(".*:", "")))) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 " + status)
                    .containsIgnoringCase("content-type: application/problem+json")
                    .containsIgnoringCase("x-trace-id: ").contains("\"status\":" + status, "urn:sinergija:problem:")
                    .doesNotContain("<html", "Tomcat", "java.lang");
        }
    }
}
