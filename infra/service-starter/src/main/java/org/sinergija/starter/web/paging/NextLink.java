package org.sinergija.starter.web.paging;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/// The next page as a link (RFC 8288). It is relative to the host, so that it holds behind the gateway too.
@RestControllerAdvice
class NextLink implements ResponseBodyAdvice<Object> {
    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returned, MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof Slice<?> slice && slice.next() != null) {
            UriComponents next = UriComponentsBuilder.fromUri(request.getURI())
                    .replaceQueryParam("cursor", slice.next())
                    .build(true);
            response.getHeaders().add(HttpHeaders.LINK,
                    "<%s?%s>; rel=\"next\"".formatted(next.getPath(), next.getQuery()));
        }
        return body;
    }
}
