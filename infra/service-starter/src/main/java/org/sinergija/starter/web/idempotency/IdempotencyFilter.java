package org.sinergija.starter.web.idempotency;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.sinergija.starter.aggregate.Ids;
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
/// that what it creates is there already: no state in between is needed.
final class IdempotencyFilter extends OncePerRequestFilter {
    static final String HEADER = "Idempotency-Key";
    private static final Logger log = LoggerFactory.getLogger(IdempotencyFilter.class);
    private static final int LONGEST = 255;
    private static final List<String> KEPT = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE);

    private final Attempts attempts;
    private final Ids ids;
    private final HandlerExceptionResolver problems;

    IdempotencyFilter(Attempts attempts, Ids ids, HandlerExceptionResolver problems) {
        this.attempts = attempts;
        this.ids = ids;
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
            byte[] body = request.getInputStream().readAllBytes();
            Attempt attempt = attempts.begin(key, hash(body), ids.fresh());
            if (!attempt.bodyHash().equals(hash(body))) {
                throw Problem.IDEMPOTENCY_KEY_REUSED
                        .refusing("This Idempotency-Key came with another body before; a new request needs a new key.");
            }
            if (attempt.answer() == null) {
                run(key, attempt, new RereadableRequest(request, body), response, chain);
            } else {
                repeat(attempt.answer(), response);
            }
        } catch (ErrorResponseException | DataAccessException refused) {
            problems.resolveException(request, response, null, refused);
        }
    }

    private void run(String key, Attempt attempt, HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        try (Ids.Reservation _ = ids.reserve(attempt.reservedId())) {
            chain.doFilter(request, answer);
        }
        if (answer.getStatus() >= 200 && answer.getStatus() < 300) {
            keep(key, answer);
        }
        answer.copyBodyToResponse();
    }

    private void keep(String key, ContentCachingResponseWrapper answer) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT) {
            String value = answer.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        try {
            attempts.keep(key,
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
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
