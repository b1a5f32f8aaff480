package org.sinergija.gateway.door;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells browsers on every answer what they may do with it. What a service says of its own pages stands instead.
@Component
@Order(Entry.HEADERS)
final class AnswerHeaders extends OncePerRequestFilter {
    private static final String POLICY = "Content-Security-Policy";
    /// Data may load nothing and be framed by nobody.
    static final Map<String, String> OF_DATA = Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy",
            "no-referrer", POLICY, "default-src 'none'; frame-ancestors 'none'");
    /// Swagger UI styles its elements one by one and draws its icons from data: addresses.
    private static final String OF_DOCS = """
            default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
            connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'""";
    private static final String A_YEAR = "max-age=31536000";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Replaceable answer = new Replaceable(response);
        OF_DATA.forEach(answer::offer);
        if (request.getRequestURI().startsWith("/docs")) {
            answer.offer(POLICY, OF_DOCS);
        }
        if (request.isSecure()) {
            answer.offer("Strict-Transport-Security", A_YEAR);
        }
        chain.doFilter(request, answer);
    }

    private static final class Replaceable extends HttpServletResponseWrapper {
        private final Set<String> offered = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

        private Replaceable(HttpServletResponse response) {
            super(response);
        }

        private void offer(String name, String value) {
            super.setHeader(name, value);
            offered.add(name);
        }

        @Override
        public void addHeader(String name, String value) {
            if (offered.remove(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
