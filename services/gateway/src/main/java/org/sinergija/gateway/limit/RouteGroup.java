package org.sinergija.gateway.limit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Routes that share a limit.
enum RouteGroup {
    /// Where secrets can be guessed and mails be caused.
    LOGIN,
    /// Where large files come.
    FILES,
    /// All the rest.
    API;

    private static final List<PathPattern> LOGINS = patterns("/oauth2/**", "/login/**", "/connect/**", "/consent",
            "/account/**", "/invitation/**", "/reset/**", "/letters/**");
    private static final List<PathPattern> UPLOADS = patterns("/api/v1/imports/**");

    static RouteGroup of(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        if (UPLOADS.stream().anyMatch(pattern -> pattern.matches(path))) {
            return FILES;
        }
        return LOGINS.stream().anyMatch(pattern -> pattern.matches(path)) ? LOGIN : API;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<PathPattern> patterns(String... paths) {
        return Stream.of(paths).map(PathPatternParser.defaultInstance::parse).toList();
    }
}
