package org.sinergija.gateway;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/// Tells services by which address the caller came, so that their links point here.
///
/// It comes after the filters that drop what the caller claimed himself.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CallersAddress implements RequestHttpHeadersFilter {
    @Override
    public HttpHeaders apply(HttpHeaders headers, ServerRequest request) {
        HttpServletRequest asked = request.servletRequest();
        headers.set("X-Forwarded-Proto", asked.getScheme());
        headers.set("X-Forwarded-Host", asked.getServerName());
        headers.set("X-Forwarded-Port", Integer.toString(asked.getServerPort()));
        return headers;
    }
}
