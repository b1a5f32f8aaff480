package org.sinergija.starter.web.idempotency;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.web.binding.StreamedBody;
import org.sinergija.starter.web.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Answers a repeated `POST` (same `Idempotency-Key`, same body, same caller) as it was answered the first time. A request
/// that got no answer stored, because of a crash or because the first is still running, runs again with the same ids, so
/// that what it creates is there already: no state in between is needed. A streamed body is compared once it was read.
final class IdempotencyFilter extends OncePerRequestFilter {
    static final String HEADER = "Idempotency-Key";
    private static final Logger log = LoggerFactory.getLogger(IdempotencyFilter.class);
    private static final int LONGEST = 255;
    private static final List<String> KEPT = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_LANGUAGE, HttpHeaders.VARY);

    private final Attempts attempts;
    private final Ids ids;
    private final List<StreamedBody> streamed;
    private final HandlerExceptionResolver problems;

    IdempotencyFilter(Attempts attempts, Ids ids, List<StreamedBody> streamed, HandlerExceptionResolver problems) {
        this.attempts = attempts;
        this.ids = ids;
        this.streamed = List.copyOf(streamed);
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || request.getHeader(HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            String key = key(request);
            if (streamed.stream().anyMatch(body -> body.isSentBy(request))) {
                answerStream(key, new HashedRequest(request, sha256()), response, chain);
            } else {
                answer(key, request, response, chain);
            }
        } catch (ErrorResponseException | DataAccessException refused) {
            problems.resolveException(request, response, null, refused);
        }
    }

    private void answer(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readAllBytes();
        String hash = hash(body);
        Attempt attempt = attempts.begin(key, hash, ids.fresh());
        attempt.mustHaveSaid(hash);
        if (attempt.answer() == null) {
            run(attempt, new RereadableRequest(request, body), response, chain, answer -> keep(key, hash, answer));
        } else {
            repeat(attempt.answer(), response);
        }
    }

    private void answerStream(String key, HashedRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Attempt attempt = attempts.begin(key, null, ids.fresh());
        if (attempt.answer() == null) {
            run(attempt, request, response, chain, answer -> keep(key, hash(request), answer));
        } else {
            attempt.mustHaveSaid(hash(request));
            repeat(attempt.answer(), response);
        }
    }

    /// What is said beside a streamed body makes another request too.
    private static String hash(HashedRequest request) throws IOException {
        return request.hash() + Objects.requireNonNullElse(request.getQueryString(), "");
    }

    private void run(Attempt attempt, HttpServletRequest request, HttpServletResponse response, FilterChain chain,
            Keeping keeping) throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        try (Ids.Reservation _ = ids.reserve(attempt.reservedId())) {
            chain.doFilter(request, answer);
        }
        if (answer.getStatus() >= 200 && answer.getStatus() < 300 && !isSecret(answer)) {
            keeping.keep(answer);
        }
        answer.copyBodyToResponse();
    }

    /// Nobody may keep it, so a repetition runs again under the same ids.
    private static boolean isSecret(HttpServletResponse answer) {
        String caching = answer.getHeader(HttpHeaders.CACHE_CONTROL);
        return caching != null && caching.contains("no-store");
    }

    @FunctionalInterface
    private interface Keeping {
        void keep(ContentCachingResponseWrapper answer) throws IOException;
    }

    private void keep(String key, String bodyHash, ContentCachingResponseWrapper answer) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT) {
            Collection<String> values = answer.getHeaders(name);
            if (!values.isEmpty()) {
                headers.put(name, String.join(", ", values));
            }
        }
        try {
            attempts.keep(key, bodyHash,
                    new Attempt.Answer(answer.getStatus(), headers, new Binary(answer.getContentAsByteArray())));
        } catch (DataAccessException storeAway) {
            // What the request did is done; a repetition runs again under the same ids.
            log.atWarn().addKeyValue("cause", storeAway.getMessage()).log("Answer not kept for repetitions");
        }
    }

    private static void repeat(Attempt.Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setContentLength(answer.body().length());
        response.getOutputStream().write(answer.body().getData());
    }

    private static String key(HttpServletRequest request) {
        String key = request.getHeader(HEADER);
        if (key.isBlank() || key.length() > LONGEST) {
            throw Problem.INVALID_REQUEST.refusing("Idempotency-Key must have 1 to %d characters, not %d."
                    .formatted(LONGEST, key.strip().length()));
        }
        @Nullable
        Principal caller = request.getUserPrincipal();
        String parts = String.join("\0", request.getMethod(), request.getRequestURI(),
                caller == null ? "" : caller.getName(), key);
        return hash(parts.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
