package org.sinergija.local.process;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Processes that outlived their launcher, which was killed.
public final class Leftovers {

    private static final int PATIENCE_SECONDS = 30;

    private Leftovers() {}

    /// Ends them, the door first. Only where their launcher is gone: the caller holds the lock.
    ///
    /// @return whether there were any
    public static boolean end(DataFolder data, List<Member> members) throws InterruptedException {
        List<ProcessHandle> alive = members.reversed().stream().map(member -> data.alive(member.name())).flatMap(
                Optional::stream).toList();
        for (ProcessHandle process : alive) {
            process.destroy();
            try {
                process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                process.destroyForcibly();
                process.onExit().join();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        members.forEach(member -> data.forget(member.name()));
        return !alive.isEmpty();
    }
}
