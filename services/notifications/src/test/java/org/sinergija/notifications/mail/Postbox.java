package org.sinergija.notifications.mail;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.US_ASCII;

/// A mail server that does what a test tells it to, for each address.
final class Postbox implements AutoCloseable {
    private static final String OK = "250 ok";
    private static final String ANYBODY = "";

    private final ServerSocket server;
    private final Map<String, Manner> manners = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> tries = new ConcurrentHashMap<>();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /// What it does when a letter comes for an address.
    enum Manner {
        TAKES,
        KNOWS_NOBODY,
        FORBIDS,
        DEFERS,
        REJECTS_CONTENT,
        HANGS,
        DROPS_BEFORE_ANSWER,
        DROPS_AFTER_ANSWER,
        DOUBTS_SENDER
    }

    /// What it took.
    record Taken(String from, String to, String messageId) {}

    Postbox() {
        try {
            server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread.ofVirtual().start(this::accept);
    }

    String setting() {
        return "--spring.mail.port=" + server.getLocalPort();
    }

    void toEverybody(Manner manner) {
        manners.put(ANYBODY, manner);
    }

    void to(String address, Manner manner) {
        manners.put(address, manner);
    }

    /// How often somebody wanted to send something to the address.
    int tries(String address) {
        AtomicInteger count = tries.get(address);
        return count == null ? 0 : count.get();
    }

    List<Taken> taken() {
        return taken;
    }

    List<Taken> taken(String address) {
        return taken.stream().filter(one -> one.to().equals(address)).toList();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            server.close();
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    private Manner manner(String address) {
        Manner general = manners.getOrDefault(ANYBODY, Manner.TAKES);
        return manners.getOrDefault(address, general);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket line = server.accept();
                Thread.ofVirtual().start(() -> talk(line));
            } catch (IOException ended) {
                return;
            }
        }
    }

    private void talk(Socket line) {
        try (line;
                BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), US_ASCII));
                OutputStream out = line.getOutputStream()) {
            say(out, "220 postbox");
            String from = "";
            String to = "";
            for (@Nullable
            String said = in.readLine(); said != null; said = in.readLine()) {
                String verb = said.substring(0, Math.min(4, said.length())).toUpperCase(Locale.ROOT);
                switch (verb) {
                    case "MAIL" -> {
                        from = between(said);
                        say(out, manner(ANYBODY) == Manner.DOUBTS_SENDER ? "550 5.7.1 sender unknown" : OK);
                    }
                    case "RCPT" -> {
                        to = between(said);
                        tries.computeIfAbsent(to, _ -> new AtomicInteger()).incrementAndGet();
                        answerRecipient(out, to);
                    }
                    case "DATA" -> {
                        say(out, "354 go on");
                        String id = readData(in);
                        if (!answerData(out, manner(to), new Taken(from, to, id))) {
                            return;
                        }
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, OK);
                }
            }
        } catch (IOException cutOff) {
            return;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void answerRecipient(OutputStream out, String to) throws IOException, InterruptedException {
        switch (manner(to)) {
            case KNOWS_NOBODY -> say(out, "550 5.1.1 <%s>: nobody of that name".formatted(to));
            case FORBIDS -> say(out, "550 5.7.1 not from you");
            case DEFERS -> say(out, "451 4.2.0 come again");
            case HANGS -> {
                closed.await();
                say(out, "421 4.3.2 closing");
            }
            default -> say(out, OK);
        }
    }

    /// Whether the line stays.
    private boolean answerData(OutputStream out, Manner manner, Taken letter) throws IOException {
        switch (manner) {
            case REJECTS_CONTENT -> say(out, "554 5.6.0 we do not like it");
            case DROPS_BEFORE_ANSWER -> {
                taken.add(letter);
                return false;
            }
            case DROPS_AFTER_ANSWER -> {
                taken.add(letter);
                say(out, OK);
                return false;
            }
            default -> {
                taken.add(letter);
                say(out, OK);
            }
        }
        return true;
    }

    /// A letter that is cut off is none.
    private static String readData(BufferedReader in) throws IOException {
        String id = "";
        @Nullable
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            id = line.startsWith("Message-ID: ") ? between(line) : id;
            line = in.readLine();
        }
        if (line == null) {
            throw new EOFException("Cut off within a letter");
        }
        return id;
    }

    private static String between(String said) {
        return said.substring(said.indexOf('<') + 1, said.indexOf('>'));
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(US_ASCII));
        out.flush();
    }
}
