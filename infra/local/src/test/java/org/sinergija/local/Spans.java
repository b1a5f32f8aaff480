package org.sinergija.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// Takes spans as Tempo does (OTLP 1 over HTTP, protobuf), and reads of them what these tests ask for.
final class Spans implements AutoCloseable {
    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int LENGTH = 2;

    private final Queue<Span> received = new ConcurrentLinkedQueue<>();
    private final HttpServer server;

    private Spans(HttpServer server) {
        this.server = server;
    }

    /// @param trace as 32 hexadecimal digits
    record Span(String service, String trace, String name) {
        String text() {
            return service + ": " + name;
        }
    }

    static Spans listening() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Spans spans = new Spans(server);
        server.createContext("/v1/traces", spans::take);
        server.start();
        return spans;
    }

    String endpoint() {
        return "http://127.0.0.1:%d".formatted(server.getAddress().getPort());
    }

    /// Who did what in this trace, in no order.
    List<String> of(String trace) {
        return received.stream().filter(span -> span.trace().equals(trace)).map(Span::text).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        fields(ByteBuffer.wrap(exchange.getRequestBody().readAllBytes()),
                (field, resourceSpans) -> read(resourceSpans));
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    /// `ResourceSpans`: the resource is field 1, spans by scope field 2.
    private void read(ByteBuffer resourceSpans) {
        List<String> service = new ArrayList<>();
        fields(resourceSpans.duplicate(), (field, resource) -> {
            if (field == 1) {
                fields(resource, (_, attribute) -> attribute(attribute, "service.name", service));
            }
        });
        fields(resourceSpans, (field, scope) -> {
            if (field == 2) {
                fields(scope, (inner, span) -> {
                    if (inner == 2) {
                        received.add(span(String.join("", service), span));
                    }
                });
            }
        });
    }

    /// `KeyValue`: key is field 1, the value field 2, whose text is field 1.
    private static void attribute(ByteBuffer attribute, String wanted, List<String> values) {
        List<String> key = new ArrayList<>();
        fields(attribute, (field, content) -> {
            if (field == 1) {
                key.add(text(content));
            } else if (key.contains(wanted)) {
                fields(content, (_, value) -> values.add(text(value)));
            }
        });
    }

    /// `Span`: the trace's id is field 1, the name field 5.
    private static Span span(String service, ByteBuffer span) {
        String[] found = {"", ""};
        fields(span, (field, content) -> {
            if (field == 1) {
                found[0] = HexFormat.of().formatHex(bytes(content));
            } else if (field == 5) {
                found[1] = text(content);
            }
        });
        return new Span(service, found[0], found[1]);
    }

    /// The fields of a message that have a length, by their numbers.
    private static void fields(ByteBuffer message, BiConsumer<Integer, ByteBuffer> visitor) {
        while (message.hasRemaining()) {
            long key = varint(message);
            switch ((int) (key & 7)) {
                case VARINT -> {
                    long _ = varint(message);
                }
                case EIGHT_BYTES -> message.position(message.position() + 8);
                case LENGTH -> {
                    int length = (int) varint(message);
                    visitor.accept((int) (key >>> 3), message.slice(message.position(), length));
                    message.position(message.position() + length);
                }
                default -> message.position(message.position() + 4);
            }
        }
    }

    private static long varint(ByteBuffer message) {
        long value = 0;
        for (int shift = 0; true; shift += 7) {
            byte next = message.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    private static byte[] bytes(ByteBuffer content) {
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        return bytes;
    }

    private static String text(ByteBuffer content) {
        return new String(bytes(content), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
