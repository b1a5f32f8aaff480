package org.sinergija.gateway.door;

import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.sinergija.gateway.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/// What Tomcat refuses before any filter sees it (illegal addresses, oversized headers, two lengths), as a problem.
final class ContainerRefusals extends ErrorReportValve {
    private final JsonMapper mapper;

    ContainerRefusals(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /// The filters that know more say it in place of this.
    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        addHeaders(response);
        super.invoke(request, response);
    }

    private static void addHeaders(Response response) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        response.setHeader(TraceIdFilter.HEADER, "%016x%016x".formatted(random.nextLong(), random.nextLong()));
        AnswerHeaders.OF_DATA.forEach(response::setHeader);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        addHeaders(response);
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            byte[] body = mapper.writeValueAsBytes(Refusal.of(status).getBody());
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException | IllegalStateException clientGone) {
            container.getLogger().debug("The answer cannot be written", clientGone);
        }
    }
}
