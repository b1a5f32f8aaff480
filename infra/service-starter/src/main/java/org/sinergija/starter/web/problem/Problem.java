package org.sinergija.starter.web.problem;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import org.sinergija.contracts.value.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// The kinds of problems that have a name of their own: `urn:sinergija:problem:<name>`.
public enum Problem {
    INVALID_REQUEST(HttpStatus.BAD_REQUEST),
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED),
    NOT_YOURS(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    RULE_BROKEN(HttpStatus.CONFLICT),
    STALE(HttpStatus.PRECONDITION_FAILED),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    PRECONDITION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR),
    STORE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    IDENTITY_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

    private static final String PREFIX = "urn:sinergija:problem:";

    private final HttpStatus status;

    Problem(HttpStatus status) {
        this.status = status;
    }

    public ProblemDetail saying(String detail) {
        return named(name(), status, detail);
    }

    public ProblemDetail saying(String detail, List<Fault> faults) {
        ProblemDetail problem = saying(detail);
        problem.setProperty("errors", faults);
        return problem;
    }

    /// To throw where no fault of the domain fits, such as in a filter.
    public ErrorResponseException refusing(String detail) {
        return new ErrorResponseException(status, saying(detail), null);
    }

    public ErrorResponseException refusing(String detail, List<Fault> faults) {
        return new ErrorResponseException(status, saying(detail, faults), null);
    }

    /// A problem that is no more than its status, such as `urn:sinergija:problem:method-not-allowed`.
    public static ProblemDetail of(HttpStatusCode code, String detail) {
        HttpStatus status = HttpStatus.resolve(code.value());
        return named(status == null ? "STATUS_" + code.value() : status.name(), code, detail);
    }

    private static ProblemDetail named(String name, HttpStatusCode status, String detail) {
        String words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(PREFIX + words.replace(' ', '-')));
        problem.setTitle(Character.toUpperCase(words.charAt(0)) + words.substring(1));
        return problem;
    }
}
