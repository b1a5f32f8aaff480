package org.sinergija.gateway.limit;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sinergija.gateway.door.Entry;
import org.sinergija.gateway.problem.Refusal;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Keeps streams of events, which stay open for as long as somebody looks at a page, from taking all connections from those who
/// ask something; and ends them when the gateway stops, since nothing else does.
@Component
@Order(Entry.STREAMS)
final class StreamLimitFilter extends OncePerRequestFilter {
    private static final List<PathPattern> STREAMS = Stream.of("/api/v1/inbox/stream", "/api/v1/feed/stream")
            .map(PathPatternParser.defaultInstance::parse).toList();
    private static final String RETRY_AFTER = "30";

    private final int most;
    private final Semaphore room;
    private final Set<Thread> open = ConcurrentHashMap.newKeySet();

    StreamLimitFilter(Limits limits) {
        this.most = limits.streams();
        this.room = new Semaphore(most);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return STREAMS.stream().noneMatch(pattern -> pattern.matches(path));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!room.tryAcquire()) {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "too-many-streams",
                    "At most %d streams of events are open at once here.".formatted(most))
                    .with(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        }
        open.add(Thread.currentThread());
        try {
            chain.doFilter(request, response);
        } finally {
            open.remove(Thread.currentThread());
            room.release();
        }
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        open.forEach(Thread::interrupt);
    }
}
