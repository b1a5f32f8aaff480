package org.sinergija.testsupport.port;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Ports for what is told its port before it listens there. They lie below those that systems give to connections (from 32768 on
/// Linux), since one of these could be gone by then, and none is given twice by one process.
public final class FreePorts {
    private static final int LOWEST = 20_000;
    /// Below MongoDB's own.
    private static final int HIGHEST = 27_000;
    private static final int NEIGHBOURHOOD = 50;
    private static final int TRIES = 1_000;
    /// Who was told one may listen there only much later.
    private static final Set<Integer> PROMISED = new HashSet<>();

    private FreePorts() {}

    /// @return the first of as many as asked for, one after another
    public static int inARow(int count) {
        return first(count, _ -> true);
    }

    /// One that is no neighbour of `port`, where others that start at the same moment may be about to listen.
    public static int farFrom(int port) {
        return first(1, free -> Math.abs(free - port) > NEIGHBOURHOOD);
    }

    private static synchronized int first(int count, IntPredicate wanted) {
        int found = ThreadLocalRandom.current().ints(TRIES, LOWEST, HIGHEST - count).filter(wanted)
                .filter(first -> IntStream.range(first, first + count).allMatch(FreePorts::isFree)).findFirst()
                .orElseThrow(() -> new IllegalStateException("No %d ports in a row are free.".formatted(count)));
        IntStream.range(found, found + count).forEach(PROMISED::add);
        return found;
    }

    private static boolean isFree(int port) {
        return !PROMISED.contains(port) && canBeBound(port);
    }

    private static boolean canBeBound(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
