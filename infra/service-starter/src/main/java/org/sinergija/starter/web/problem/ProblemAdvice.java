package org.sinergija.starter.web.problem;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.coyote.CloseNowException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Fault;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.fault.NotYours;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.fault.Stale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Maps every failure of a request to a problem (RFC 9457); what has no place below is ours, logged, and a bare 500.
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_SECONDS = "5";

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> answer(Exception failure, HttpServletRequest request) throws CloseNowException {
        if (failure instanceof AsyncRequestNotUsableException) {
            return null;
        }
        if (failure instanceof CloseNowException halfSent) {
            throw halfSent;
        }
        HttpHeaders headers = new HttpHeaders();
        if (failure instanceof ErrorResponse known) {
            headers.addAll(known.getHeaders());
        }
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        ProblemDetail problem = problem(failure, request);
        if (problem.getStatus() == Problem.STORE_UNAVAILABLE.saying("").getStatus()) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        if (problem.getStatus() == Problem.NOT_YOURS.saying("").getStatus()) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
        }
        problem.setInstance(path(request));
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }

    private static ProblemDetail problem(Exception failure, HttpServletRequest request) {
        return BadInput.of(failure).map(faults -> invalid(failure, faults)).orElseGet(() -> switch (failure) {
            case NotFound missing -> Problem.NOT_FOUND.saying(said(missing));
            case NotYours forbidden -> Problem.NOT_YOURS.saying(said(forbidden));
            case Stale stale -> Problem.STALE.saying(said(stale));
            case RuleBroken broken -> {
                ProblemDetail problem = Problem.RULE_BROKEN.saying(said(broken));
                broken.facts().forEach(problem::setProperty);
                yield problem;
            }
            case MethodArgumentTypeMismatchException path -> Problem.NOT_FOUND
                    .saying("There is nothing with the %s \"%s\".".formatted(path.getName(), path.getValue()));
            case MissingPathVariableException path -> nothingAt(request.getRequestURI());
            case InvalidParameterException unreadable -> Problem.MALFORMED_REQUEST
                    .saying("The query parameters cannot be read.");
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case NoHandlerFoundException missing -> nothingAt(missing.getRequestURL());
            case NoResourceFoundException missing -> nothingAt("/" + missing.getResourcePath());
            case ErrorResponse known -> known(known);
            default -> unforeseen(failure, request);
        });
    }

    private static ProblemDetail invalid(Exception failure, List<Fault> faults) {
        InvalidRequest request = failure instanceof InvalidRequest bad ? bad : new InvalidRequest(faults);
        return Problem.INVALID_REQUEST.saying(said(request), faults);
    }

    private static ProblemDetail nothingAt(String path) {
        return Problem.NOT_FOUND.saying("There is nothing at %s.".formatted(path));
    }

    private static ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        for (@Nullable
        Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ErrorResponse known) {
                return known(known);
            }
        }
        return Problem.MALFORMED_REQUEST.saying("The request has no body that can be read.");
    }

    private static ProblemDetail known(ErrorResponse known) {
        ProblemDetail body = known.getBody();
        if (body.getType() != null && body.getType().isAbsolute()) {
            return body;
        }
        return Problem.of(known.getStatusCode(),
                Objects.requireNonNullElse(body.getDetail(), "The request cannot be answered."));
    }

    private static ProblemDetail unforeseen(Exception failure, HttpServletRequest request) {
        if (StoreAway.isBehind(failure)) {
            log.atWarn().addKeyValue("cause", failure.getMessage()).log("Store away");
            return Problem.STORE_UNAVAILABLE.saying("The store cannot be reached; nothing was changed. Try again.");
        }
        // No path, which may have somebody's secret in it.
        log.atError().setCause(failure)
                .addKeyValue("route", request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .log("Request failed");
        return Problem.INTERNAL_ERROR.saying("The fault is ours. The trace id of this answer tells us where.");
    }

    private static String said(RuntimeException fault) {
        return Objects.requireNonNullElse(fault.getMessage(), "The request was refused.");
    }

    private static @Nullable URI path(HttpServletRequest request) {
        try {
            return new URI(request.getRequestURI());
        } catch (URISyntaxException illegal) {
            return null;
        }
    }
}
