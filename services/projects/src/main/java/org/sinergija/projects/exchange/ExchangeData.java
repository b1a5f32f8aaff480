package org.sinergija.projects.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import tools.jackson.databind.json.JsonMapper;

/// The tables that this package ships with.
final class ExchangeData {

    private ExchangeData() {}

    static <T> List<T> read(String table, Class<T[]> type) {
        String resource = "/exchange/%s.json".formatted(table);
        try (InputStream json = Objects.requireNonNull(ExchangeData.class.getResourceAsStream(resource), resource)) {
            return List.of(JsonMapper.shared().readValue(json, type));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
