package org.sinergija.bench.steady;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// What can befall a process. Each returns when it is over: the process runs undisturbed, or was started again.
enum Fault {
    KILL("kill", "kill -9, started again at once") {
        @Override
        void strike(Instance instance) throws IOException {
            instance.signal("KILL");
            instance.awaitEnd();
            instance.start();
        }
    },
    FREEZE("freeze", "SIGSTOP for 30 s, then SIGCONT") {
        @Override
        void strike(Instance instance) throws IOException {
            instance.signal("STOP");
            pause(Duration.ofSeconds(30));
            instance.signal("CONT");
        }
    },
    RESTART("restart", "SIGTERM, started again when it has ended") {
        @Override
        void strike(Instance instance) throws IOException {
            instance.signal("TERM");
            instance.awaitEnd();
            instance.start();
        }
    },
    DISK("disk", "for 15 s each write to a file fails (RLIMIT_FSIZE of 0, so EFBIG where a full disk says ENOSPC); "
            + "a process that ends of it is started again when there is space. Services write their logs alone, and "
            + "coordination its index") {
        @Override
        void strike(Instance instance) throws IOException {
            instance.forbidWriting();
            pause(Duration.ofSeconds(15));
            if (instance.isAlive()) {
                instance.allowWriting();
            } else {
                instance.start();
            }
        }
    },
    SLOW("slow",
            "for 22 s the process is stopped for 2 s, goes on for 0.2 s, and so on: whatever it is asked waits 2 s") {
        @Override
        void strike(Instance instance) throws IOException {
            for (int i = 0; i < 10; i++) {
                instance.signal("STOP");
                pause(Duration.ofSeconds(2));
                instance.signal("CONT");
                pause(Duration.ofMillis(200));
            }
        }
    };

    private final String word;
    private final String meaning;

    Fault(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    abstract void strike(Instance instance) throws IOException;

    /// @throws IllegalArgumentException if there is none of this name
    static Fault named(String word) {
        for (Fault fault : values()) {
            if (fault.word.equals(word)) {
                return fault;
            }
        }
        throw new IllegalArgumentException("No fault is named %s.".formatted(word));
    }

    String word() {
        return word;
    }

    String meaning() {
        return meaning;
    }

    private static void pause(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }
}
