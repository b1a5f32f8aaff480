package org.sinergija.notifications.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.sinergija.starter.mail.Gates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Sends out whatever is due, each letter by a thread of its own, as fast as the pace of its domain lets it. A letter in hand is
/// nobody else's until the lease ends, which is renewed while it is in hand.
@Component
class PostOffice extends Rounds {
    private static final Logger log = LoggerFactory.getLogger(PostOffice.class);
    private static final Duration FIRST_REST = Duration.ofSeconds(1);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);

    private final Letters letters;
    private final Withdrawals withdrawals;
    private final Postman postman;
    private final MailSettings settings;
    private final Clock clock;
    private final Gates gates;
    /// And until when each is nobody else's.
    private final Map<UUID, Instant> inHand = new ConcurrentHashMap<>();
    /// No virtual ones: for them the streams to the mail server grow byte by byte (measured: a seventh of all the work).
    private final ExecutorService threads = Executors
            .newCachedThreadPool(Thread.ofPlatform().name("letter-", 0).factory());
    private volatile Duration rest = Duration.ZERO;
    private volatile Instant restsUntil = Instant.MIN;

    PostOffice(Letters letters, Withdrawals withdrawals, Postman postman, MailSettings settings, Clock clock) {
        super("letters-due", settings.look());
        this.letters = letters;
        this.withdrawals = withdrawals;
        this.postman = postman;
        this.settings = settings;
        this.clock = clock;
        gates = new Gates(settings.pace(), clock);
    }

    @Override
    Duration round() {
        renewLeases();
        postman.noteAgain().forEach(inHand::remove);
        Instant now = clock.instant();
        if (now.isBefore(restsUntil)) {
            return Duration.between(now, restsUntil);
        }
        Set<String> closed = new HashSet<>(gates.closed());
        boolean more = true;
        while (more && gates.free() > 0) {
            more = false;
            for (Letter letter : letters.due(closed, gates.free())) {
                if (inHand.containsKey(letter.id()) || closed.contains(letter.domain())) {
                    continue;
                }
                if (!gates.enter(letter.domain())) {
                    closed.add(letter.domain());
                    more = true;
                } else {
                    take(letter);
                }
            }
        }
        return gates.untilNext();
    }

    /// What is in hand is noted first: what the mail server takes meanwhile must not be sent again.
    @Override
    public void stop() {
        super.stop();
        threads.shutdown();
        try {
            boolean _ = threads.awaitTermination(FAREWELL.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Scheduled(fixedDelayString = "${sinergija.mail.sweep:1h}")
    void forgetWhatIsOld() {
        try {
            Instant then = clock.instant().minus(settings.kept());
            letters.forgetWhatEndedBefore(then);
            withdrawals.forgetBefore(then);
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("cause", storeAway.getMessage()).log("Store away; old letters stay known");
        }
    }

    private void take(Letter letter) {
        if (letters.claim(letter, settings.lease())) {
            inHand.put(letter.id(), clock.instant().plus(settings.lease()));
            Future<?> _ = threads.submit(() -> bring(letter));
        } else {
            gates.leave(letter.domain());
        }
    }

    private void bring(Letter letter) {
        try {
            noteServer(postman.bring(letter));
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("letter", letter.id())
                    .addKeyValue("cause", storeAway.getClass().getSimpleName()).log("Store away; letter waits");
        } catch (RuntimeException ours) {
            log.atError().addKeyValue("letter", letter.id()).setCause(ours).log("Letter not brought; tried again");
        } finally {
            gates.leave(letter.domain());
            if (!postman.holds(letter)) {
                inHand.remove(letter.id());
            }
            wake();
        }
    }

    private void noteServer(boolean isThere) {
        if (isThere && !rest.isZero()) {
            log.atInfo().log("The mail server is back");
            rest = Duration.ZERO;
        } else if (!isThere && !clock.instant().isBefore(restsUntil)) {
            if (rest.isZero()) {
                log.atWarn().log("The mail server is away; letters wait");
            }
            Duration doubled = rest.isZero() ? FIRST_REST : rest.multipliedBy(2);
            rest = doubled.compareTo(LONGEST_REST) < 0 ? doubled : LONGEST_REST;
            restsUntil = clock.instant().plus(rest);
        }
    }

    private void renewLeases() {
        Instant soon = clock.instant().plus(settings.lease().dividedBy(2));
        Set<UUID> ending = new HashSet<>();
        inHand.forEach((letter, until) -> {
            if (until.isBefore(soon)) {
                ending.add(letter);
            }
        });
        if (!ending.isEmpty()) {
            letters.keep(ending, settings.lease());
            ending.forEach(letter -> inHand.computeIfPresent(letter,
                    (_, _) -> clock.instant().plus(settings.lease())));
        }
    }
}
