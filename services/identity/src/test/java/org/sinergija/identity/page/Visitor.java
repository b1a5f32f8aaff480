package org.sinergija.identity.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sinergija.identity.account.Account;

/// Somebody at a browser without scripts, who sends the forms of the page before them.
final class Visitor {
    private static final Pattern HIDDEN = Pattern
            .compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies).build();
    private final String language;
    private @Nullable HttpResponse<String> page;

    Visitor() {
        this("en");
    }

    Visitor(String language) {
        this.language = language;
    }

    HttpResponse<String> open(String path) {
        return send(request(path).GET());
    }

    /// With the hidden fields of the page, as a browser does.
    HttpResponse<String> submit(String path, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(page == null ? "" : page.body());
        while (hidden.find()) {
            form.put(hidden.group(1), hidden.group(2));
        }
        return post(path, form, fields);
    }

    /// Without what the page hides, as another site would.
    HttpResponse<String> forge(String path, String... fields) {
        return post(path, new LinkedHashMap<>(), fields);
    }

    HttpResponse<String> signIn(Account account) {
        return signIn(account, RunningPages.PASSWORD);
    }

    HttpResponse<String> signIn(Account account, String password) {
        open("/login");
        return submit("/login", "email", account.email(), "password", password);
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue).findFirst().orElse("");
    }

    /// Comes back with another's session, or nobody's.
    void takeSession(String id) {
        HttpCookie cookie = new HttpCookie("JSESSIONID", id);
        cookie.setPath("/");
        cookies.getCookieStore().removeAll();
        cookies.getCookieStore().add(URI.create(RunningPages.base()), cookie);
    }

    static String place(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> post(String path, Map<String, String> form, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        String body = form.entrySet().stream().map(
                each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : RunningPages.base() + path))
                .header("Accept", "text/html").header("Accept-Language", language);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            page = answer;
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
