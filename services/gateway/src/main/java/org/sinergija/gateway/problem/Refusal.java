package org.sinergija.gateway.problem;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// A no of the gateway's own, from wherever in a request's way it comes.
public final class Refusal extends ErrorResponseException {
    private static final long serialVersionUID = 1L;

    /// @param name of the problem: `urn:sinergija:problem:<name>`
    public Refusal(HttpStatus status, String name, String detail) {
        super(status, Problems.named(name, status, detail), null);
    }

    /// One that is no more than its status.
    public static Refusal of(HttpStatus status) {
        return new Refusal(status, Problems.nameOf(status), status.getReasonPhrase() + ".");
    }

    /// One for a parameter of the address.
    public static Refusal ofParameter(String parameter, String detail) {
        Refusal refusal = new Refusal(HttpStatus.BAD_REQUEST, "invalid-request", "The request has a fault.");
        refusal.getBody().setProperty("errors", List.of(Map.of("pointer", "/" + parameter, "detail", detail)));
        return refusal;
    }

    /// The same with a header in the answer.
    public Refusal with(String header, String value) {
        getHeaders().set(header, value);
        return this;
    }

    ProblemDetail at(String path) {
        getBody().setInstance(URI.create(path));
        return getBody();
    }
}
