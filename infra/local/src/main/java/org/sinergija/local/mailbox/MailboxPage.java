package org.sinergija.local.mailbox;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Shows the letters in a browser on this machine.
final class MailboxPage implements HttpHandler {
    private static final int MOST = 200;
    private static final String LETTERS = "/letters/";
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+");

    private final Letters letters;

    MailboxPage(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!isOfThisMachine(exchange.getRequestHeaders().getFirst("Host"))) {
                answer(exchange, 403, page("Not here", "<p>Ask for localhost.</p>"));
            } else if (path.equals("/")) {
                answer(exchange, 200, list());
            } else {
                Optional<Letter> letter = path.startsWith(LETTERS)
                        ? letters.named(path.substring(LETTERS.length()))
                        : Optional.empty();
                answer(exchange, letter.isPresent() ? 200 : 404,
                        letter.map(MailboxPage::show).orElseGet(() -> page("There is no such letter", back())));
            }
        }
    }

    /// Another site could have its own name lead here, and read a link by which a password is set.
    private static boolean isOfThisMachine(@Nullable String host) {
        return host != null && host.matches("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
    }

    private String list() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (String name : letters.newest(MOST)) {
            letters.named(name).ifPresent(letter -> rows.append("<tr><td>%s<td>%s<td><a href=\"%s%s\">%s</a>\n"
                    .formatted(text(letter.sent()), text(letter.to()), LETTERS, name,
                            letter.subject().isBlank() ? "(no subject)" : text(letter.subject()))));
        }
        return page("Letters", rows.isEmpty()
                ? "<p>None was sent yet.</p>"
                : "<table><tr><th>Sent<th>To<th>Subject\n%s</table>".formatted(rows));
    }

    private static String show(Letter letter) {
        String html = letter.html()
                .map(other -> "<h2>As HTML</h2><iframe sandbox title=\"As HTML\" srcdoc=\"%s\"></iframe>"
                        .formatted(text(other)))
                .orElse("");
        return page(text(letter.subject()), "%s<p>From %s<br>to %s<br>%s</p>\n<pre>%s</pre>\n%s".formatted(back(),
                text(letter.from()), text(letter.to()), text(letter.sent()), linked(letter.text()), html));
    }

    private static String back() {
        return "<p><a href=\"/\">All letters</a></p>";
    }

    private static String page(String title, String content) {
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%1$s</title>
                <style>
                :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
                body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
                td, th { text-align: left; padding: .25rem 1rem .25rem 0; vertical-align: top }
                pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }
                iframe { width: 100%%; height: 30rem; border: 1px solid; background: white }
                </style>
                <main>
                <h1>%1$s</h1>
                %2$s
                </main>
                """.formatted(title, content);
    }

    private static String linked(String plain) {
        return LINK.matcher(text(plain)).replaceAll("<a href=\"$0\">$0</a>");
    }

    /// As HTML shows it, whatever it is.
    private static String text(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static void answer(HttpExchange exchange, int status, String page) throws IOException {
        byte[] bytes = page.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
