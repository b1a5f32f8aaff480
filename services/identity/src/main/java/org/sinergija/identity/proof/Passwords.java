package org.sinergija.identity.proof;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.EmailAddress;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// What a password must be, and its hash: Argon2id with 19 MiB and two passes (OWASP's choice for logins).
@Component
public final class Passwords {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int FEWEST_LETTERS = 5;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(SALT, HASH, LANES, KIBIBYTES, PASSES);
    /// A flood of logins takes its turn instead of all the memory.
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final String nobodys = encoder.encode("nobody's");

    /// Why a password is refused.
    public enum Fault {
        TOO_SHORT, TOO_LONG, TOO_PLAIN
    }

    /// What is wrong with it for this account, if anything.
    public Optional<Fault> fault(String password, Account account) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        boolean monotonous = password.codePoints().distinct().count() < FEWEST_LETTERS;
        String said = password.toLowerCase(Locale.ROOT);
        boolean known = said.contains(EmailAddress.folded(account.email()))
                || said.equals(account.name().toLowerCase(Locale.ROOT));
        return monotonous || known ? Optional.of(Fault.TOO_PLAIN) : Optional.empty();
    }

    public String hash(String password) {
        return inTurn(() -> encoder.encode(password));
    }

    /// Takes as long whether or not there is a hash to compare with.
    boolean matches(String password, Optional<String> hash) {
        if (password.length() > LONGEST * 2) {
            return false;
        }
        boolean same = inTurn(() -> encoder.matches(password, hash.orElse(nobodys)));
        return same && hash.isPresent();
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
