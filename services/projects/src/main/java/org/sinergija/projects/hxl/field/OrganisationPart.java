package org.sinergija.projects.hxl.field;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.projects.hxl.table.Tag;

/// What an organisation does in an activity, as the attributes of `#org` say; in the order in which one is taken for the lead.
enum OrganisationPart {
    LEAD(null),
    PLAIN(null),
    ACCOUNTABLE(ParticipantRole.ACCOUNTABLE),
    EXTENDING(ParticipantRole.EXTENDING),
    IMPLEMENTING(
            ParticipantRole.IMPLEMENTING),
    ASSOCIATED(ParticipantRole.ASSOCIATED),
    FUNDING(
            ParticipantRole.FUNDING),
    BENEFICIARY(ParticipantRole.BENEFICIARY);

    private final @Nullable ParticipantRole role;

    OrganisationPart(@Nullable ParticipantRole role) {
        this.role = role;
    }

    /// Null for the lead, and for whom nothing is said.
    @Nullable
    ParticipantRole role() {
        return role;
    }

    static OrganisationPart of(Tag tag) {
        if (tag.has("lead")) {
            return LEAD;
        }
        if (tag.has("accountable", "reporting")) {
            return ACCOUNTABLE;
        }
        if (tag.has("extending", "prog", "programming", "programme")) {
            return EXTENDING;
        }
        if (tag.has("impl", "implementing", "implementer")) {
            return IMPLEMENTING;
        }
        if (tag.has("associated", "partner", "partners")) {
            return ASSOCIATED;
        }
        if (tag.has("funder", "funding", "donor", "fund")) {
            return FUNDING;
        }
        return tag.has("beneficiary", "recipient") ? BENEFICIARY : PLAIN;
    }
}
