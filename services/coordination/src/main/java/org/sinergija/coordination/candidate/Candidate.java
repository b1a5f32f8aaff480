package org.sinergija.coordination.candidate;

import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.overlap.SubjectRef;
import org.sinergija.coordination.engine.Profile;
import tools.jackson.databind.json.JsonMapper;

/// Something in the register that a subject is worth comparing with.
public final class Candidate {
    private final Profile profile;
    private final Visibility visibility;
    private final byte[] ref;

    Candidate(Profile profile, Visibility visibility, byte[] ref) {
        this.profile = profile;
        this.visibility = visibility;
        this.ref = ref;
    }

    public Profile profile() {
        return profile;
    }

    public Visibility visibility() {
        return visibility;
    }

    /// What others may show of it.
    public SubjectRef ref() {
        return JsonMapper.shared().readValue(ref, SubjectRef.class);
    }
}
