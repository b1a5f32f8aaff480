package org.sinergija.notifications.newsletter;

import java.util.function.BiFunction;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where the links of newsletters lead. Showing a page changes nothing, since mail servers look at links too; its button does, or
/// a mail program by itself (RFC 8058).
@RestController
@RequestMapping("/letters/newsletter/{token}")
class SubscriberPages {
    private static final MediaType HTML = MediaType.valueOf("text/html;charset=UTF-8");

    private final SubscriberLinks links;
    private final Subscribers subscribers;

    SubscriberPages(SubscriberLinks links, Subscribers subscribers) {
        this.links = links;
        this.subscribers = subscribers;
    }

    @GetMapping
    ResponseEntity<String> ask(@PathVariable String token) {
        return with(token, (link, words) -> {
            String step = link.act() == SubscriberLinks.Act.CONFIRM ? words.confirm() : words.leave();
            return "<form method=\"post\"><button>%s</button></form>".formatted(step);
        });
    }

    @PostMapping
    ResponseEntity<String> act(@PathVariable String token) {
        return with(token, (link, words) -> switch (link.act()) {
            case CONFIRM -> {
                subscribers.confirm(link.subscriber());
                yield "<p>%s</p>".formatted(words.confirmed());
            }
            case LEAVE -> {
                subscribers.leave(link.subscriber());
                yield "<p>%s</p>".formatted(words.left());
            }
        });
    }

    /// Whoever left already is told the same again.
    private ResponseEntity<String> with(String token,
            BiFunction<SubscriberLinks.Link, SubscriberWording, String> answer) {
        return links.read(token).filter(
                link -> link.act() == SubscriberLinks.Act.LEAVE || subscribers.find(link.subscriber()).isPresent())
                .map(link -> {
                    String language = subscribers.find(link.subscriber()).map(Subscriber::language).orElse("en");
                    return page(HttpStatus.OK, language, answer.apply(link, SubscriberWording.of(language)));
                }).orElseGet(() -> page(HttpStatus.GONE, "en", "<p>This link does not serve any more.</p>"));
    }

    private static ResponseEntity<String> page(HttpStatus status, String language, String body) {
        return ResponseEntity.status(status).contentType(HTML).cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy",
                        "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'")
                .header("Referrer-Policy", "no-referrer").header("X-Robots-Tag", "noindex")
                .body("<!doctype html><html lang=\"%s\"><meta charset=\"utf-8\"><title>Sinergija</title>%s</html>"
                        .formatted(language, body));
    }
}
