package org.sinergija.notifications.webhook.post;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.hc.client5.http.DnsResolver;

/// Finds the addresses of a name and gives them only if each may be reached. It is asked at each connection, which then goes to
/// just these addresses, so that a name which leads elsewhere a moment later gains nothing.
final class CheckedNames implements DnsResolver, AutoCloseable {
    private static final int MOST_TRIED = 4;

    private final Lookup lookup;
    private final TargetSettings settings;
    /// A look-up cannot be interrupted and holds its thread, which must be none of the few that carry virtual ones.
    private final ExecutorService threads = Executors
            .newCachedThreadPool(Thread.ofPlatform().daemon().name("name-", 0).factory());
    private final Map<String, CompletableFuture<InetAddress[]>> running = new ConcurrentHashMap<>();

    CheckedNames(Lookup lookup, TargetSettings settings) {
        this.lookup = lookup;
        this.settings = settings;
    }

    /// @throws NotReachable if one of them may not be reached
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = found(host);
        for (InetAddress address : found) {
            if (!settings.allows(Reach.of(address))) {
                throw new NotReachable(host);
            }
        }
        return Arrays.copyOf(found, Math.min(found.length, MOST_TRIED));
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private InetAddress[] found(String host) throws UnknownHostException {
        Duration patience = settings.connect();
        CompletableFuture<InetAddress[]> asked = running.computeIfAbsent(host,
                name -> CompletableFuture.supplyAsync(() -> ask(name), threads));
        try {
            return asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new UnknownHostException("%s is not known".formatted(host));
        } catch (TimeoutException silent) {
            throw new UnknownHostException("%s was not found within %s".formatted(host, patience));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException("%s was not looked up to the end".formatted(host));
        } finally {
            if (asked.isDone()) {
                running.remove(host, asked);
            }
        }
    }

    private InetAddress[] ask(String host) {
        try {
            return lookup.addresses(host);
        } catch (UnknownHostException unknown) {
            throw new CompletionException(unknown);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
