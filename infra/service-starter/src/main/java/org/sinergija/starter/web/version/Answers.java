package org.sinergija.starter.web.version;

import java.net.URI;

import org.sinergija.starter.aggregate.Aggregate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Answers that show one aggregate at its version. A `GET` with the same version in `If-None-Match` becomes 304.
public final class Answers {
    private Answers() {}

    /// 201 with the place of the new aggregate: the request's own path and the id.
    public static <T> ResponseEntity<T> created(Aggregate aggregate, T body) {
        String path = ServletUriComponentsBuilder.fromCurrentRequestUri().build().getPath() + "/" + aggregate.id();
        return ResponseEntity.created(URI.create(path)).eTag(tag(aggregate)).body(body);
    }

    public static <T> ResponseEntity<T> ok(Aggregate aggregate, T body) {
        return ResponseEntity.ok().eTag(tag(aggregate)).body(body);
    }

    private static String tag(Aggregate aggregate) {
        return "\"%d\"".formatted(aggregate.version());
    }
}
