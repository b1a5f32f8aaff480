package org.sinergija.starter.web.version;

import java.net.URI;
import java.util.UUID;

import org.sinergija.starter.aggregate.Aggregate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Answers that show one thing at its version. A `GET` with the same version in `If-None-Match` becomes 304.
public final class Answers {
    private Answers() {}

    /// 201 with the place of the new aggregate: the request's own path and the id.
    public static <T> ResponseEntity<T> created(Aggregate aggregate, T body) {
        return created(aggregate.id(), aggregate.version(), body);
    }

    /// 201 as for an aggregate, for what is stored but never published.
    public static <T> ResponseEntity<T> created(UUID id, long version, T body) {
        String path = ServletUriComponentsBuilder.fromCurrentRequestUri().build().getPath() + "/" + id;
        return createdAt(path, version, body);
    }

    /// 201 for what has its place elsewhere than where it was asked for.
    ///
    /// @param path such as `/api/v1/recommendations/` with the id
    public static <T> ResponseEntity<T> createdAt(String path, long version, T body) {
        return ResponseEntity.created(URI.create(path)).eTag(tag(version)).body(body);
    }

    public static <T> ResponseEntity<T> ok(Aggregate aggregate, T body) {
        return ok(aggregate.version(), body);
    }

    /// 200 as for an aggregate, for what is stored but never published.
    public static <T> ResponseEntity<T> ok(long version, T body) {
        return ResponseEntity.ok().eTag(tag(version)).body(body);
    }

    private static String tag(long version) {
        return "\"%d\"".formatted(version);
    }
}
