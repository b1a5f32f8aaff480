package org.sinergija.gateway.passage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Notes how bodies arrive from clients and whether they reach them.
@Component
final class TrafficFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Traffic traffic = Traffic.of(request);
        HttpServletRequest noted = new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() throws IOException {
                return new FromClient(super.getInputStream(), traffic);
            }

            // Those of the address only; to look for others would use up a form that is the service's to read.
            @Override
            public Map<String, String[]> getParameterMap() {
                Map<String, String[]> parameters = new LinkedHashMap<>();
                MvcUtils.decodeQueryString(getQueryString(), StandardCharsets.UTF_8).forEach((name,
                        values) -> parameters.put(name, values.toArray(String[]::new)));
                return parameters;
            }
        };
        chain.doFilter(noted, new HttpServletResponseWrapper(response) {
            @Override
            public ServletOutputStream getOutputStream() throws IOException {
                return new ToClient(super.getOutputStream(), traffic);
            }
        });
    }
}
