package org.sinergija.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/// Work that begins so many times a second, however long each takes.
record SteadyRate(int perSecond) {

    /// @param work by its number, from 0 on; it says how long it took, in nanoseconds
    /// @return what all took, the quickest first
    long[] nanos(int count, ExecutorService clients, IntFunction<Callable<Long>> work)
            throws InterruptedException, ExecutionException {
        List<Future<Long>> waits = new ArrayList<>();
        long begun = System.nanoTime();
        for (int i = 0; i < count; i++) {
            LockSupport.parkNanos(begun + i * 1_000_000_000L / perSecond - System.nanoTime());
            waits.add(clients.submit(work.apply(i)));
        }
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            nanos[i] = waits.get(i).get();
        }
        Arrays.sort(nanos);
        return nanos;
    }
}
