package org.sinergija.starter.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.sinergija.testsupport.store.EmbeddedStore;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A service of things for all these tests, with a store and without a broker, which it does not need to answer.
final class WebService {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final WebService ONE = new WebService();

    private final ConfigurableApplicationContext context;
    private final EmbeddedStore store;

    private WebService() {
        try {
            Path folder = Files.createTempDirectory("web-service");
            store = EmbeddedStore.start(folder.resolve("store.mv"), 0);
            context = SpringApplication.run(Application.class, "--spring.application.name=web-service",
                    "--server.port=0", "--sinergija.store.uri=" + store.uri(), "--sinergija.brokers=127.0.0.1:1",
                    "--logging.level.org.apache.kafka=OFF", "--logging.level.org.sinergija.starter.event=OFF");
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    static WebService running() {
        return ONE;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    Reply get(String path, String... headers) {
        return send(path, request -> request.GET(), headers);
    }

    Reply post(String path, String body, String... headers) {
        return send(path, request -> request.POST(HttpRequest.BodyPublishers.ofString(body)).header("Content-Type",
                "application/json"), headers);
    }

    Reply put(String path, String body, String... headers) {
        return send(path, request -> request.PUT(HttpRequest.BodyPublishers.ofString(body)).header("Content-Type",
                "application/json"), headers);
    }

    Reply send(String path, UnaryOperator<HttpRequest.Builder> method, String... headers) {
        HttpRequest.Builder request = HttpRequest
                .newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port(), path)));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return new Reply(CLIENT.send(method.apply(request).build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// An answer, and its body as JSON.
    record Reply(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String text() {
            return response.body();
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }
    }

    @SpringBootApplication
    static class Application {}
}
