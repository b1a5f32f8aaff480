package org.sinergija.starter.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@ExtendWith(OutputCaptureExtension.class)
class DownloadsIT {
    private static final String WHOLE = FileController.LINE.repeat(FileController.LINES);

    private final Api api = WebService.api();
    private final FileController files = WebService.bean(FileController.class);
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void a_file_comes_with_its_name_and_type_and_in_no_version() {
        Answer file = api.get("/api/v1/files/whole.txt");

        assertThat(file).hasStatus(200).hasHeader("Content-Type", "text/plain")
                .hasHeader("Content-Disposition", "attachment; filename=\"lines.txt\"")
                .hasHeader("ETag", "").hasHeader("Content-Encoding", "");
        assertThat(file.headers().allValues("Vary")).containsExactly("Authorization", "Accept-Encoding");
        assertThat(file.text()).isEqualTo(WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate, GZIP;q=0.5", "br;q=1.0, x-gzip ; q=1"})
    void a_client_that_accepts_gzip_gets_it(String accepted) throws Exception {
        HttpResponse<byte[]> answer = client.send(request("whole").header("Accept-Encoding", accepted).build(),
                BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.body()).hasSizeLessThan(WHOLE.length() / 10);
        try (InputStream text = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(WHOLE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "gzip;q=0.000, *", "ungzip", "gzip;q=nonsense"})
    void any_other_client_does_not(String accepted) {
        assertThat(api.with("Accept-Encoding", accepted).get("/api/v1/files/whole.txt").text()).isEqualTo(WHOLE);
    }

    @Test
    void its_first_line_is_sent_before_its_last_is_made() throws Exception {
        HttpResponse<InputStream> answer = client.send(request("slow").build(), BodyHandlers.ofInputStream());

        try (InputStream body = answer.body()) {
            assertThat(new String(body.readNBytes(FileController.LINE.length()), StandardCharsets.UTF_8))
                    .isEqualTo(FileController.LINE);
            files.mayEnd.countDown();
            assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(FileController.LINE);
        }
    }

    @Test
    void what_goes_wrong_before_its_first_line_is_a_problem() {
        Answer refused = api.with("Accept-Encoding", "gzip").get("/api/v1/files/refused.txt");

        assertThat(refused).isProblem(409).hasDetail("There is no such file.").hasHeader("Content-Encoding", "")
                .hasHeader("Content-Disposition", "");
        assertThat(refused.headers().allValues("Vary")).containsExactly("Authorization");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip"})
    void what_goes_wrong_later_breaks_it_off_and_adds_nothing(String accepted, CapturedOutput output)
            throws IOException {
        String answer = raw("failing", accepted);

        assertThat(answer).startsWith("HTTP/1.1 200").doesNotEndWith("0\r\n\r\n").doesNotContain("secret", "problem");
        assertThatThrownBy(() -> client.send(request("failing").header("Accept-Encoding", accepted).build(),
                BodyHandlers.ofByteArray())).isInstanceOf(IOException.class);
        assertThat(output.getAll().lines().filter(line -> line.contains(" ERROR "))).hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("File broken off"));
        assertThat(files.open).hasValue(0);
    }

    @Test
    void a_client_that_hangs_up_is_no_fault_and_leaves_nothing_open(CapturedOutput output) throws IOException {
        int before = output.getAll().length();
        try (Socket socket = asking("whole", "identity")) {
            assertThat(socket.getInputStream().readNBytes(100)).hasSize(100);
            assertThat(files.open).hasValue(1);
        }

        await().untilAsserted(() -> assertThat(files.open).hasValue(0));
        assertThat(api.get("/api/v1/files/refused.txt")).isProblem(409);
        assertThat(output.getAll().substring(before)).doesNotContain("Exception", " ERROR ", " WARN ");
    }

    private HttpRequest.Builder request(String kind) {
        return HttpRequest.newBuilder(URI.create("%s/api/v1/files/%s.txt".formatted(api.base(), kind)));
    }

    private String raw(String kind, String accepted) throws IOException {
        try (Socket socket = asking(kind, accepted)) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private Socket asking(String kind, String accepted) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(),
                Integer.parseInt(api.base().replaceFirst(".*:", "")));
        socket.getOutputStream()
                .write("GET /api/v1/files/%s.txt HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: %s\r\n\r\n"
                        .formatted(kind, accepted).getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }
}
