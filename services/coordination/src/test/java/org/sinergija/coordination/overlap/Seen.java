package org.sinergija.coordination.overlap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.sinergija.testsupport.api.Answer;

/// All that an answer tells, but when, over which connection, to which kind of caller and by which trace it was given.
record Seen(int status, String text, Map<String, List<String>> headers) {
    static Seen of(Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(List.of("date", "x-trace-id", "connection", "keep-alive", "cache-control"));
        return new Seen(answer.status(), answer.text(), headers);
    }

    Seen without(String id) {
        return new Seen(status, text.replace(id, "…"), headers);
    }
}
