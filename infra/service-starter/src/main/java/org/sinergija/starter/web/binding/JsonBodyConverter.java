package org.sinergija.starter.web.binding;

import java.io.IOException;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/// Spring's JSON converter, with bodies read our way.
final class JsonBodyConverter extends JacksonJsonHttpMessageConverter {
    private final RequestBodies bodies;

    JsonBodyConverter(JsonMapper mapper, RequestBodies bodies) {
        super(mapper);
        this.bodies = bodies;
    }

    @Override
    public Object read(ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        return read(getJavaType(type.getType(), null), message);
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        return read(getJavaType(type, null), message);
    }

    private Object read(JavaType type, HttpInputMessage message) throws IOException {
        return bodies.read(message.getBody().readAllBytes(), bodies.mapper().readerFor(type));
    }
}
