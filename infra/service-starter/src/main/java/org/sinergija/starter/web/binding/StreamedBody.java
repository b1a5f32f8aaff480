package org.sinergija.starter.web.binding;

import jakarta.servlet.http.HttpServletRequest;

/// The path of a controller that reads its `POST` bodies as streams, within limits of its own: a bean of this type keeps all
/// that reads or limits whole bodies away from them.
public record StreamedBody(String path) {

    public boolean isSentBy(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().equals(request.getContextPath() + path);
    }
}
