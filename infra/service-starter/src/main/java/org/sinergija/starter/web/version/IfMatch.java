package org.sinergija.starter.web.version;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sinergija.starter.aggregate.Aggregate;
import org.sinergija.starter.fault.Stale;
import org.sinergija.starter.web.problem.Problem;
import org.springframework.http.HttpHeaders;

/// The `If-Match` header (RFC 9110 §13.1.1) of a request that changes something, as a controller's argument. A request
/// without it is answered 428, one with a malformed value 400.
///
/// @param tags the entity tags without quotes; empty for `*`, which any version matches
public record IfMatch(List<String> tags) {
    private static final Pattern TAG = Pattern.compile("\\s*(W/)?\"([\\x21\\x23-\\x7E]*)\"\\s*(,|$)");
    private static final String ANY = "*";

    public IfMatch {
        tags = List.copyOf(tags);
    }

    /// @throws Stale if the aggregate has another version
    public void mustMatch(Aggregate aggregate) {
        mustMatch(aggregate.version());
    }

    /// @throws Stale if this version is another
    public void mustMatch(long version) {
        if (!tags.isEmpty() && !tags.contains(Long.toString(version))) {
            throw new Stale("The current version is \"%d\", not %s.".formatted(version,
                    tags.stream().map("\"%s\""::formatted).collect(Collectors.joining(" or "))));
        }
    }

    static IfMatch of(@Nullable String header) {
        if (header == null) {
            throw Problem.PRECONDITION_REQUIRED
                    .refusing("This request needs If-Match with the ETag of the version it changes, such as \"3\".");
        }
        if (header.strip().equals(ANY)) {
            return new IfMatch(List.of());
        }
        List<String> tags = new ArrayList<>();
        Matcher matcher = TAG.matcher(header);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            // A weak tag never matches here, but its sender named a version.
            tags.add(matcher.group(1) == null ? matcher.group(2) : "W/" + matcher.group(2));
            end = matcher.end();
        }
        if (tags.isEmpty() || end != header.length()) {
            throw Problem.MALFORMED_REQUEST.refusing("%s must be an ETag in quotes, such as \"3\", or *.".formatted(
                    HttpHeaders.IF_MATCH));
        }
        return new IfMatch(tags);
    }
}
