package org.sinergija.starter.web.problem;

import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/// What Tomcat refuses before any filter sees it (illegal addresses, oversized headers), as a problem.
final class ContainerErrors extends ErrorReportValve {
    private static final String TRACE_ID = "X-Trace-Id";

    private final JsonMapper mapper;

    ContainerErrors(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /// The filter that knows the request's trace puts its id in place of this one.
    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        response.setHeader(TRACE_ID, newTraceId());
        super.invoke(request, response);
    }

    private static String newTraceId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "%016x%016x".formatted(random.nextLong(), random.nextLong());
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        ProblemDetail problem = Problem.of(HttpStatusCode.valueOf(status), UnhandledErrors.reason(status));
        if (response.getHeader(TRACE_ID) == null) {
            response.setHeader(TRACE_ID, newTraceId());
        }
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            byte[] body = mapper.writeValueAsBytes(problem);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException | IllegalStateException clientGone) {
            container.getLogger().debug("The answer cannot be written", clientGone);
        }
    }
}
