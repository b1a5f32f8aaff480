package org.sinergija.identity.account;

import java.util.Set;

/// What proves a person beside the password.
///
/// @param secret of the codes by time, encrypted
/// @param usedStep the latest step whose code was accepted; neither it nor an earlier one is accepted again
/// @param recovery hashes of the recovery codes that are left
public record SecondFactor(String secret, long usedStep, Set<String> recovery) {
    public SecondFactor {
        recovery = Set.copyOf(recovery);
    }

    /// Secrets have no place in a log.
    @Override
    public String toString() {
        return "SecondFactor[%d recovery codes left]".formatted(recovery.size());
    }
}
