package org.sinergija.gateway.limit;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.sinergija.gateway.door.Entry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses bodies above the limit of their route: by their announced length before any of it is read, or at the first byte too
/// many.
@Component
@Order(Entry.SIZES)
final class BodyLimitFilter extends OncePerRequestFilter {
    private final Limits limits;

    BodyLimitFilter(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long most = limits.of(RouteGroup.of(request)).body().toBytes();
        if (request.getContentLengthLong() > most) {
            throw LimitedBody.tooLarge(most);
        }
        chain.doFilter(request.getContentLengthLong() < 0 ? new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() throws IOException {
                return new LimitedBody(super.getInputStream(), most);
            }
        } : request, response);
    }
}
