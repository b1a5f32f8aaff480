package org.sinergija.starter.web.binding;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.sinergija.starter.web.problem.Problem;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Refuses bodies above the limit: by their announced length, or at the first byte too many.
final class BodyLimitFilter extends OncePerRequestFilter {
    private final DataSize limit;
    private final List<StreamedBody> streamed;
    private final HandlerExceptionResolver problems;

    BodyLimitFilter(DataSize limit, List<StreamedBody> streamed, HandlerExceptionResolver problems) {
        this.limit = limit;
        this.streamed = List.copyOf(streamed);
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return streamed.stream().anyMatch(body -> body.isSentBy(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit.toBytes()) {
            problems.resolveException(request, response, null, tooLarge());
            return;
        }
        chain.doFilter(request.getContentLengthLong() < 0 ? new Limited(request) : request, response);
    }

    private ErrorResponseException tooLarge() {
        return Problem.BODY_TOO_LARGE.refusing("A body may have at most %d bytes.".formatted(limit.toBytes()));
    }

    private final class Limited extends HttpServletRequestWrapper {
        private Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedStream(super.getInputStream());
        }
    }

    private final class LimitedStream extends PassingBody {
        private long left = limit.toBytes();

        private LimitedStream(ServletInputStream body) {
            super(body);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            left -= Math.max(read, 0);
            if (left < 0) {
                throw tooLarge();
            }
            return read;
        }
    }
}
