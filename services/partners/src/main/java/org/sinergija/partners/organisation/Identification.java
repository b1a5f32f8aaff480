package org.sinergija.partners.organisation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.sinergija.partners.organisation.Identified.By;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.fault.Stale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/// Finds the organisations that files name, and enters those that nobody knows. Whoever enters the same one at the same
/// moment claims the same names, is refused by the store, and finds the other's entry when it looks again.
@Service
public class Identification {
    private static final int ATTEMPTS = 10;
    private static final int MOST_CANDIDATES = 20;

    private final Organisations organisations;
    private final Ids ids;
    private final Clock clock;

    Identification(Organisations organisations, Ids ids, Clock clock) {
        this.organisations = organisations;
        this.ids = ids;
        this.clock = clock;
    }

    private record Meant(UUID id, By by, List<Candidate> candidates) {}

    /// One for each, in their order.
    public List<Identified> identify(List<Reported> reported) {
        List<Sought> sought = reported.stream().map(Sought::of).toList();
        Known known = new Known(organisations);
        known.lookUp(sought);
        List<Meant> meant = new ArrayList<>();
        sought.forEach(each -> meant.add(meant(each, known)));
        return meant.stream().map(each -> new Identified(known.get(each.id()).view(), each.by(), each.candidates()))
                .toList();
    }

    private Meant meant(Sought sought, Known known) {
        for (int attempt = 1;; attempt++) {
            List<Resemblance> resembling = known.resembling(sought);
            try {
                return !resembling.isEmpty() && resembling.getFirst().degree().isIdentity()
                        ? met(sought.reported(), resembling, known)
                        : entered(sought.reported(), resembling, known);
            } catch (DuplicateKeyException | Stale overtaken) {
                if (attempt == ATTEMPTS) {
                    throw overtaken;
                }
                known.lookUp(List.of(sought));
            }
        }
    }

    private Meant met(Reported reported, List<Resemblance> resembling, Known known) {
        Organisation organisation = resembling.getFirst().known();
        if (organisation.isOpenToFiles() && resembling.size() == 1) {
            OrganisationDetails completed = reported.completing(organisation.own());
            if (!completed.equals(organisation.own())) {
                organisation.learn(completed, reported.source(), clock.instant());
                known.put(organisations.saveClaiming(organisation));
            }
        }
        By by = switch (resembling.getFirst().degree()) {
            case NAME -> By.NAME;
            case ALIAS -> By.ALIAS;
            case null, default -> By.IDENTIFIER;
        };
        return new Meant(organisation.id(), by, candidates(resembling.subList(1, resembling.size())));
    }

    private Meant entered(Reported reported, List<Resemblance> resembling, Known known) {
        // Not an id reserved for the request: a repetition of it may find what the first attempt entered.
        Organisation organisation = Organisation.enter(ids.fresh(), reported, clock.instant());
        organisation.claimWhatIsFree(known.all());
        known.put(organisations.save(organisation));
        return new Meant(organisation.id(), By.CREATED, candidates(resembling));
    }

    private static List<Candidate> candidates(List<Resemblance> others) {
        return others.stream().limit(MOST_CANDIDATES).map(other -> other.known().candidate()).toList();
    }
}
