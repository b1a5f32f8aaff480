package org.sinergija.gateway.joined;

import org.sinergija.gateway.neighbour.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// A service refuses the caller what all are asked for in his name; its refusal is the answer.
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Reply reply;

    Refused(Reply reply) {
        super("%s refuses with %d.".formatted(reply.service(), reply.status().value()));
        this.reply = reply;
    }

    @RestControllerAdvice
    static class Passing {
        @ExceptionHandler(Refused.class)
        ResponseEntity<byte[]> refusal(Refused refused) {
            return refused.reply.passedOn();
        }
    }
}
