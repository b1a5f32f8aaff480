package org.sinergija.gateway.passage;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/// Tells services by which address the caller came, and from where, so that their links point here and they know whom they
/// deal with.
///
/// It comes after the filters that drop the standard ones of what the caller claimed himself.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CallersAddress implements RequestHttpHeadersFilter {
    /// What only proxies say; some servers believe them.
    private static final Pattern CLAIMS = Pattern.compile(
            "(x-forwarded-.*|forwarded|x-real-ip|true-client-ip|x-original-.*|x-rewrite-url|x-http-method-override)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public HttpHeaders apply(HttpHeaders headers, ServerRequest request) {
        HttpServletRequest asked = request.servletRequest();
        Set.copyOf(headers.headerNames()).stream().filter(CLAIMS.asMatchPredicate()).forEach(headers::remove);
        // RFC 9110 §7.6.1: what Connection names is for this hop alone.
        request.headers().header(HttpHeaders.CONNECTION).stream().flatMap(names -> Stream.of(names.split(",")))
                .map(String::strip).filter(Predicate.not(String::isEmpty)).forEach(headers::remove);
        headers.set("X-Forwarded-For", asked.getRemoteAddr());
        headers.set("X-Forwarded-Proto", asked.getScheme());
        headers.set("X-Forwarded-Host", asked.getServerName());
        headers.set("X-Forwarded-Port", Integer.toString(asked.getServerPort()));
        return headers;
    }
}
