package org.sinergija.projects.hxl.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import tools.jackson.databind.json.JsonMapper;

/// The tables of words that this package ships with.
public final class HxlData {
    private HxlData() {}

    public static <T> List<T> read(String table, Class<T[]> type) {
        String resource = "/hxl/%s.json".formatted(table);
        try (InputStream json = Objects.requireNonNull(HxlData.class.getResourceAsStream(resource), resource)) {
            return List.of(JsonMapper.shared().readValue(json, type));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
