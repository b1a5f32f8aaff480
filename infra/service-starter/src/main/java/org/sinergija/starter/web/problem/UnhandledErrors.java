package org.sinergija.starter.web.problem;

import java.net.URI;
import java.util.Locale;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What a filter or the container refused with a bare status, as a problem.
@RestController
class UnhandledErrors implements ErrorController {
    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    @Nullable
    ResponseEntity<ProblemDetail> answer(HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            // Half an answer is out; nothing may be added to it.
            return null;
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        ProblemDetail problem = Problem.of(HttpStatusCode.valueOf(status), reason(status));
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path) {
            problem.setInstance(URI.create(path));
        }
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    static String reason(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        return "The request was refused: %s."
                .formatted(known == null ? status : known.getReasonPhrase().toLowerCase(Locale.ROOT));
    }
}
