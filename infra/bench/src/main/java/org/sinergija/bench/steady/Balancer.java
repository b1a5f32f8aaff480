package org.sinergija.bench.steady;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Stands for the Service of a cluster: hands each connection to one of the instances that take part, in turn. Connections that
/// stand stay where they are.
final class Balancer implements AutoCloseable {
    private static final int BACKLOG = 100;

    private final ServerSocket door;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Integer> instances = new CopyOnWriteArrayList<>();
    private final Map<Integer, AtomicInteger> handed = new ConcurrentHashMap<>();
    private final AtomicInteger turns = new AtomicInteger();

    Balancer() throws IOException {
        door = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        Future<?> _ = threads.submit(this::accept);
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    void admit(int instance) {
        instances.add(instance);
    }

    /// It gets no new connection.
    void withdraw(int instance) {
        instances.remove(Integer.valueOf(instance));
    }

    /// How many connections it has got.
    int handedTo(int instance) {
        return handed.computeIfAbsent(instance, _ -> new AtomicInteger()).get();
    }

    private Void accept() throws IOException {
        while (true) {
            Socket client = door.accept();
            Future<?> _ = threads.submit(() -> join(client));
        }
    }

    private Void join(Socket client) throws IOException {
        try (client) {
            int instance = instances.get(Math.floorMod(turns.getAndIncrement(), instances.size()));
            handed.computeIfAbsent(instance, _ -> new AtomicInteger()).incrementAndGet();
            try (Socket server = new Socket(InetAddress.getLoopbackAddress(), instance)) {
                Future<?> _ = threads.submit(() -> pass(server, client));
                pass(client, server);
            }
        }
        return null;
    }

    /// Until one side closes; then the other is closed too.
    private static Void pass(Socket from, Socket to) throws IOException {
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
