package org.sinergija.identity.proof;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bouncycastle.util.encoders.Base32;
import org.sinergija.identity.IdentitySettings;
import org.sinergija.identity.Seal;
import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.Accounts;
import org.sinergija.identity.account.Digests;
import org.sinergija.identity.account.SecondFactor;
import org.sinergija.starter.fault.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The second proof: a code by time, or one of the recovery codes.
@Component
public class SecondFactors {
    private static final Logger log = LoggerFactory.getLogger(SecondFactors.class);
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;
    private static final String GROUPS = "(?<=\\G.{4})(?=.)";

    private final Accounts accounts;
    private final SecondFactorRule rule;
    private final SlowDown slowDown;
    private final Clock clock;
    private final Seal seal;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(Accounts accounts, SecondFactorRule rule, IdentitySettings identity, SlowDown slowDown, Clock clock) {
        this.accounts = accounts;
        this.rule = rule;
        this.slowDown = slowDown;
        this.clock = clock;
        seal = identity.sealFor("second factor");
    }

    /// Whether this person must have one before anything else.
    public boolean isMissing(Account account) {
        return rule.demands(account) && !account.hasSecondFactor();
    }

    /// Whether this person may do without.
    public boolean isOptional(Account account) {
        return !rule.demands(account);
    }

    public Enrolment offer() {
        return Enrolment.drawn(random);
    }

    /// @return the recovery codes, to be shown this once; none if the code does not prove that an app has the secret
    /// @throws TooSoon after failures, for a while
    public List<String> enrol(UUID id, Enrolment offered, String code) {
        slowDown.tryFor(tried(id));
        OptionalLong step = Totp.step(offered.bytes(), digits(code), clock.instant());
        if (step.isEmpty()) {
            return List.of();
        }
        slowDown.forgive(tried(id));
        List<String> recovery = Stream.generate(this::recoveryCode).limit(RECOVERY_CODES).toList();
        Account account = accounts.get(id);
        account.enrol(new SecondFactor(seal.seal(offered.bytes(), id.toString()), step.getAsLong(), hashes(recovery)));
        accounts.save(account);
        log.atInfo().addKeyValue("account", id).log("Second factor enrolled");
        return recovery;
    }

    /// @throws RuleBroken where the roles demand one
    public void drop(UUID id) {
        Account account = accounts.get(id);
        if (rule.demands(account)) {
            throw new RuleBroken("The roles %s need a second factor.".formatted(account.roles()));
        }
        account.dropSecondFactor();
        accounts.save(account);
        log.atInfo().addKeyValue("account", id).log("Second factor dropped");
    }

    /// Whether the code proves the person; it does so once.
    ///
    /// @throws TooSoon after failures, for a while
    public boolean proves(UUID id, String code) {
        slowDown.tryFor(tried(id));
        boolean proven = accounts.get(id).secondFactor()
                .map(factor -> spendCode(id, factor, code) || spendRecoveryCode(id, code)).orElse(false);
        if (proven) {
            slowDown.forgive(tried(id));
        } else {
            log.atWarn().addKeyValue("account", id).log("Right password, wrong second factor");
        }
        return proven;
    }

    private boolean spendCode(UUID id, SecondFactor factor, String code) {
        OptionalLong step = Totp.step(seal.open(factor.secret(), id.toString()), digits(code), clock.instant());
        return step.isPresent() && accounts.spendStep(id, step.getAsLong());
    }

    private boolean spendRecoveryCode(UUID id, String code) {
        return accounts.spendRecoveryCode(id, Digests.sha256(plain(code)));
    }

    private String recoveryCode() {
        byte[] drawn = new byte[RECOVERY_BYTES];
        random.nextBytes(drawn);
        return String.join("-", Base32.toBase32String(drawn).split(GROUPS));
    }

    private static Set<String> hashes(List<String> codes) {
        return codes.stream().map(code -> Digests.sha256(plain(code))).collect(Collectors.toUnmodifiableSet());
    }

    /// People type what they read, with spaces and in any case.
    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }

    private static String tried(UUID id) {
        return "second factor " + id;
    }
}
