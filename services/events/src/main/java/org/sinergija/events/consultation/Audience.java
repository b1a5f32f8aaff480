package org.sinergija.events.consultation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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

    /// @param contribution its id
    /// @param name of the person, or else of the organisation
    /// @param language in which they contributed (BCP 47)
    public record Reader(UUID contribution, String name, String email, String language) {
        static Optional<Reader> of(Contribution contribution) {
            ContributionDetails details = contribution.details();
            return contribution.status() == ContributionStatus.WITHDRAWN
                    ? Optional.empty()
                    : Optional.ofNullable(details.email())
                            .map(email -> new Reader(contribution.id(),
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

    public List<Reader> of(UUID consultation) {
        try (Stream<Contribution> found = contributions.withAddress(consultation)) {
            return found.flatMap(each -> Reader.of(each).stream()).toList();
        }
    }

    /// Empty if it was withdrawn or erased meanwhile.
    public Optional<Reader> reader(UUID contribution) {
        return contributions.find(contribution).flatMap(Reader::of);
    }
}
