package org.sinergija.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the container refused or could not end, as a problem.
@RestController
class Unhandled implements ErrorController {
    @RequestMapping("/error")
    @Nullable
    ResponseEntity<ProblemDetail> answer(HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            // Half an answer is out; nothing may be added to it.
            return null;
        }
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(Problems.nameOf(status), status, status.getReasonPhrase() + ".", request));
    }
}
