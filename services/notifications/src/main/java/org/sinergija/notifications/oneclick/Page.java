package org.sinergija.notifications.oneclick;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.sinergija.notifications.letter.Language;
import org.sinergija.notifications.letter.Templates;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A page with a few lines and at most one button. It loads nothing, runs no script, is kept nowhere, and tells nobody where its
/// reader came from.
@Component
class Page {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);
    private static final int NONCE = 16;

    private final Templates templates;
    private final SecureRandom random = new SecureRandom();

    Page(Templates templates) {
        this.templates = templates;
    }

    /// What a button says, and where it leads, relative to the page; nowhere else if empty.
    record Button(String label, String action) {
        static final Button NONE = new Button("", "");
    }

    ResponseEntity<String> show(HttpStatus status, Language language, String title, List<String> lines, Button button) {
        byte[] bytes = new byte[NONCE];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        String page = templates.fill("page.html", language,
                Map.of("tag", language.tag(), "title", title, "lines", lines,
                        "button", button.label(), "action", button.action(), "nonce", nonce));
        return ResponseEntity.status(status).contentType(HTML).cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy",
                        "default-src 'none'; style-src 'nonce-%s'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
                                .formatted(nonce))
                .header("Referrer-Policy", "no-referrer").header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex").header("Content-Language", language.tag()).body(page);
    }
}
