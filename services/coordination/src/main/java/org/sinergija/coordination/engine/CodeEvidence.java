package org.sinergija.coordination.engine;

import java.util.Optional;

/// What codes without a tree tell: how many of them both have.
final class CodeEvidence {
    private CodeEvidence() {}

    static Optional<Evidence> of(String factor, Codes codes, int[] mine, int[] theirs) {
        if (mine.length == 0 || theirs.length == 0) {
            return Optional.empty();
        }
        int[] shared = Sets.shared(mine, theirs);
        return Optional.of(new Evidence(Sets.share(shared.length, mine.length, theirs.length),
                voice -> shared.length == 0
                        ? voice.say(factor + ".apart", voice.names(codes, mine), voice.names(codes, theirs))
                        : voice.say(factor + ".shared", voice.names(codes, shared))));
    }
}
