package org.sinergija.projects.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.RelatedInitiative;
import org.sinergija.projects.exchange.ExportedInitiative;
import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.projects.iati.ActivityIdentifier;
import org.sinergija.projects.initiative.InitiativeDetails;
import org.sinergija.projects.initiative.ShownInitiatives;
import org.sinergija.projects.initiative.ShownInitiatives.Called;
import org.sinergija.projects.organisation.KnownOrganisation;
import org.sinergija.projects.organisation.KnownOrganisations;
import org.sinergija.projects.origin.Origin;
import org.sinergija.projects.origin.Origins;
import org.sinergija.projects.origin.Said;
import org.sinergija.starter.security.Caller;
import org.springframework.stereotype.Component;

/// What a file needs of initiatives beside what they say themselves: what they were imported from, who the organisations are,
/// and what files call the initiatives that they are related to.
@Component
class Surroundings {
    /// How many are in memory at a time.
    private static final int TOGETHER = 20;

    private final Origins origins;
    private final KnownOrganisations organisations;
    private final ShownInitiatives initiatives;

    Surroundings(Origins origins, KnownOrganisations organisations, ShownInitiatives initiatives) {
        this.origins = origins;
        this.organisations = organisations;
        this.initiatives = initiatives;
    }

    /// A file that takes one initiative after the other.
    interface Sink {
        void write(ExportedInitiative initiative) throws IOException;
    }

    void export(Iterator<InitiativeState> states, Caller caller, Sink file) throws IOException {
        while (states.hasNext()) {
            List<InitiativeState> some = new ArrayList<>();
            while (some.size() < TOGETHER && states.hasNext()) {
                some.add(states.next());
            }
            export(some, caller, file);
        }
    }

    private void export(List<InitiativeState> states, Caller caller, Sink file) throws IOException {
        Map<UUID, Origin> imported = origins.find(states.stream().map(InitiativeState::id).toList());
        Map<UUID, Called> related = initiatives.called(relatedTo(states), caller);
        Map<UUID, KnownOrganisation> known = organisations.find(organisationsOf(states, related));
        Function<UUID, ReportedOrganisation> named = id -> Reported.organisation(id,
                Optional.ofNullable(known.get(id)));
        Function<UUID, Optional<ExternalId>> called = id -> Optional.ofNullable(related.get(id))
                .map(Called::details).map(
                        names -> ActivityIdentifier.of(id, names.externalIds(), named.apply(names.lead())));
        for (InitiativeState state : states) {
            Origin origin = imported.get(state.id());
            Said said = origin == null ? null : origin.said();
            file.write(new ExportedInitiative(state, said == null ? null : said.original(),
                    said != null && namesTheSame(said.details(), state), named, called));
        }
    }

    private static boolean namesTheSame(InitiativeDetails said, InitiativeState state) {
        return said.lead().equals(state.lead())
                && new HashSet<>(said.participants()).equals(new HashSet<>(state.participants()));
    }

    private static Set<UUID> relatedTo(List<InitiativeState> states) {
        Set<UUID> ids = new HashSet<>();
        states.forEach(state -> state.related().stream().map(RelatedInitiative::initiative).forEach(ids::add));
        return ids;
    }

    private static Set<UUID> organisationsOf(List<InitiativeState> states, Map<UUID, Called> related) {
        Set<UUID> ids = new HashSet<>();
        states.forEach(state -> {
            ids.add(state.lead());
            state.participants().stream().map(Participant::organisation).forEach(ids::add);
        });
        related.values().forEach(called -> ids.add(called.details().lead()));
        return ids;
    }
}
