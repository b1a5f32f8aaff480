package org.sinergija.coordination.candidate;

import org.sinergija.contracts.overlap.SubjectRef;
import org.sinergija.coordination.engine.Profile;
import tools.jackson.databind.json.JsonMapper;

/// Something in the register that a subject is worth comparing with.
public final class Candidate {
    private final Profile profile;
    private final byte[] ref;

    Candidate(Profile profile, byte[] ref) {
        this.profile = profile;
        this.ref = ref;
    }

    public Profile profile() {
        return profile;
    }

    /// What others may show of it.
    public SubjectRef ref() {
        return JsonMapper.shared().readValue(ref, SubjectRef.class);
    }
}
