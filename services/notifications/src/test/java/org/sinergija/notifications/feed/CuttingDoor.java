package org.sinergija.notifications.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Stands between a browser and the service: gives it a page, hears from the page what it has seen, and can cut its streams.
final class CuttingDoor implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");

    private final ServerSocket door;
    private final int service;
    private final String page;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger streams = new AtomicInteger();
    private volatile List<String> seen = List.of();

    CuttingDoor(int service, String page) throws IOException {
        this.service = service;
        this.page = page;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    List<String> seen() {
        return seen;
    }

    int streams() {
        return streams.get();
    }

    /// All streams that are open end without a word.
    void cut() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                Thread.ofVirtual().start(() -> answer(browser));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket browser) {
        try (browser) {
            String head = head(browser.getInputStream());
            if (head.startsWith("GET /page")) {
                reply(browser, page);
            } else if (head.startsWith("POST /seen")) {
                hear(browser.getInputStream(), head);
                reply(browser, "");
            } else if (head.startsWith("GET /api/")) {
                pass(browser, head);
            }
        } catch (IOException cutOff) {
            open.remove(browser);
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        int next = in.read();
        while (next >= 0 && head.indexOf("\r\n\r\n") < 0) {
            head.append((char) next);
            next = head.indexOf("\r\n\r\n") < 0 ? in.read() : -1;
        }
        return head.toString();
    }

    private synchronized void hear(InputStream in, String head) throws IOException {
        Matcher length = LENGTH.matcher(head);
        byte[] body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
        List<String> heard = Arrays.asList(new String(body, UTF_8).split(" ", -1));
        // What was sent later may be heard earlier.
        seen = heard.size() > seen.size() ? heard : seen;
    }

    private static void reply(Socket browser, String html) throws IOException {
        byte[] body = html.getBytes(UTF_8);
        OutputStream out = browser.getOutputStream();
        out.write(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                        .formatted(body.length).getBytes(UTF_8));
        out.write(body);
        out.flush();
    }

    private void pass(Socket browser, String head) throws IOException {
        streams.incrementAndGet();
        open.add(browser);
        try (Socket behind = new Socket(InetAddress.getLoopbackAddress(), service)) {
            behind.getOutputStream().write(head.getBytes(UTF_8));
            behind.getInputStream().transferTo(browser.getOutputStream());
        }
    }

    @Override
    public void close() {
        try {
            cut();
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
