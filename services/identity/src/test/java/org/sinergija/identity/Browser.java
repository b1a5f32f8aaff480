package org.sinergija.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.sinergija.identity.account.Account;

/// A browser as far as the protocol needs one: cookies and forms. It follows no redirection, so that a test sees each.
public final class Browser {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL)).build();

    /// One in which this person has signed in.
    public static Browser of(Account person) {
        Browser browser = new Browser();
        Matcher form = CSRF.matcher(browser.get("/login").body());
        if (!form.find()) {
            throw new IllegalStateException("The login page has no form");
        }
        HttpResponse<String> answer = browser.post("/login", Map.of("email", person.email(), "password",
                RunningIdentity.PASSWORD, "_csrf", form.group(1)));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("Not signed in: " + answer.statusCode());
        }
        return browser;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address(path)).header("Accept", "text/html").GET());
    }

    public HttpResponse<String> post(String path, Map<String, String> form) {
        return post(path, encoded(form));
    }

    /// A form as it goes over the wire.
    public HttpResponse<String> post(String path, String form) {
        return send(HttpRequest.newBuilder(address(path)).header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /// As in a query or a form.
    public static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream().map(each -> each.getKey() + "="
                + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    /// What a redirection says in its query.
    public static Map<String, String> said(HttpResponse<String> redirection) {
        URI to = URI.create(redirection.headers().firstValue("Location").orElseThrow());
        return Arrays.stream(to.getQuery().split("&")).map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
    }

    /// The code with which a redirection ends.
    public static String code(HttpResponse<String> redirection) {
        return Objects.requireNonNull(said(redirection).get("code"), redirection::toString);
    }

    private static URI address(String path) {
        return URI.create(path.startsWith("http") ? path : RunningIdentity.ISSUER + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
