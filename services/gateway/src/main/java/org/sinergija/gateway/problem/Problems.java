package org.sinergija.gateway.problem;

import java.net.URI;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// Answers what the gateway itself refuses as RFC 9457 problems, named like those of the services.
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final String PREFIX = "urn:sinergija:problem:";

    /// @param name in `urn:sinergija:problem:<name>`
    static ProblemDetail named(String name, HttpStatusCode status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(PREFIX + name));
        String words = name.replace('-', ' ');
        problem.setTitle(Character.toUpperCase(words.charAt(0)) + words.substring(1));
        return problem;
    }

    static ProblemDetail of(String name, HttpStatusCode status, String detail, HttpServletRequest request) {
        ProblemDetail problem = named(name, status, detail);
        problem.setInstance(URI.create(request.getRequestURI()));
        return problem;
    }

    static String nameOf(HttpStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Some headers are looked at only when they are passed on.
    @ExceptionHandler(RequestRejectedException.class)
    ResponseEntity<ProblemDetail> rejected(RequestRejectedException rejected, HttpServletRequest request) {
        return ResponseEntity.badRequest().body(of("bad-request", HttpStatus.BAD_REQUEST,
                "The request has an address or a header of a form that is not accepted.", request));
    }

    @ExceptionHandler(ServiceDown.class)
    ResponseEntity<ProblemDetail> serviceDown(ServiceDown down, HttpServletRequest request) {
        ProblemDetail problem = of("service-unavailable", HttpStatus.SERVICE_UNAVAILABLE, down.detail(), request);
        problem.setProperty("service", down.service());
        return ResponseEntity.status(problem.getStatus()).header(HttpHeaders.RETRY_AFTER, down.retryAfterSeconds())
                .body(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception failure, @Nullable Object body,
            HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        HttpServletRequest servlet = ((ServletWebRequest) request).getRequest();
        if (failure instanceof Refusal refusal) {
            return super.handleExceptionInternal(failure, refusal.at(servlet.getRequestURI()), headers, code, request);
        }
        HttpStatus status = HttpStatus.valueOf(code.value());
        String detail = status == HttpStatus.NOT_FOUND
                ? "There is nothing at " + servlet.getRequestURI() + "."
                : status.getReasonPhrase() + ".";
        return super.handleExceptionInternal(failure, of(nameOf(status), code, detail, servlet), headers, code,
                request);
    }
}
