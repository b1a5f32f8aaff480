package org.sinergija.local.intake;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

import org.sinergija.local.process.CannotGoOn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A client of `/imports`.
final class ImportClient implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private final String address;
    private final String token;

    ImportClient(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /// @param body of any answer, problems too
    record Answer(int status, JsonNode body) {
        boolean isGood() {
            return status / 100 == 2;
        }
    }

    /// However long that takes.
    Answer send(FileToSend file, Collection<Wish> wishes) throws InterruptedException {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/api/v1/imports" + Wish.query(
                    wishes))).header("Content-Type", file.mediaType())
                    .POST(HttpRequest.BodyPublishers.ofFile(file.path()));
            file.encoding().ifPresent(encoding -> request.header("Content-Encoding", encoding));
            return answer(request);
        } catch (IOException unreadable) {
            throw CannotGoOn.because("%s cannot be sent to %s".formatted(file.path(), address), unreadable);
        }
    }

    Answer job(String id) throws InterruptedException {
        return get("/imports/" + id);
    }

    /// The first records of which this became.
    List<JsonNode> records(String id, String outcome, int limit) throws InterruptedException {
        return get("/imports/%s/records?outcome=%s&limit=%d".formatted(id, outcome, limit)).body().path("items")
                .valueStream().toList();
    }

    private Answer get(String path) throws InterruptedException {
        try {
            return answer(HttpRequest.newBuilder(URI.create(address + "/api/v1" + path)).timeout(PATIENCE).GET());
        } catch (IOException gone) {
            throw CannotGoOn.because("%s does not answer".formatted(address), gone);
        }
    }

    private Answer answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.header("Authorization", "Bearer " + token).build(),
                HttpResponse.BodyHandlers.ofString());
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return new Answer(answer.statusCode(),
                type.contains("json") ? JSON.readTree(answer.body()) : JSON.createObjectNode());
    }

    @Override
    public void close() {
        client.close();
    }
}
