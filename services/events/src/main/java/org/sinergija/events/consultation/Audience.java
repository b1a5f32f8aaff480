package org.sinergija.events.consultation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sinergija.contracts.consultation.ConsultationState;
import org.springframework.stereotype.Component;

/// Those who contributed to a consultation and left an address.
@Component
public class Audience {
    private final Consultations consultations;
    private final Contributions contributions;
    private final Clock clock;

    Audience(Consultations consultations, Contributions contributions, Clock clock) {
        this.consultations = consultations;
        this.contributions = contributions;
        this.clock = clock;
    }

    /// @param name of the person, or else of the organisation
    /// @param language in which they contributed (BCP 47)
    public record Reader(String name, String email, String language) {
        static Optional<Reader> of(Contribution contribution) {
            ContributionDetails details = contribution.details();
            return contribution.status() == ContributionStatus.WITHDRAWN
                    ? Optional.empty()
                    : Optional.ofNullable(details.email())
                            .map(email -> new Reader(
                                    details.person() == null ? details.organisation().name() : details.person(), email,
                                    details.language()));
        }

        /// Names nobody.
        @Override
        public String toString() {
            return "a reader";
        }
    }

    public Optional<ConsultationState> consultation(UUID id) {
        return consultations.find(id).map(found -> found.state(clock.instant()));
    }

    /// By the ids of what they contributed.
    public List<UUID> of(UUID consultation) {
        return contributions.withAddress(consultation);
    }

    /// Empty if it was withdrawn or erased meanwhile.
    public Optional<Reader> reader(UUID contribution) {
        return contributions.find(contribution).flatMap(Reader::of);
    }
}
