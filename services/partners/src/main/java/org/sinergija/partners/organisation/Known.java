package org.sinergija.partners.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The organisations that files may mean, as they were when they were looked up.
final class Known {
    private final Organisations organisations;
    private final Map<UUID, Organisation> byId = new HashMap<>();

    Known(Organisations organisations) {
        this.organisations = organisations;
    }

    /// Looks for all at once: a request names hundreds.
    void lookUp(List<Sought> sought) {
        Set<String> names = new HashSet<>();
        Set<String> acronyms = new HashSet<>();
        Set<String> references = new HashSet<>();
        Set<String> claims = new HashSet<>();
        for (Sought each : sought) {
            Identity identity = each.identity();
            names.addAll(identity.keys().names());
            acronyms.addAll(identity.keys().acronyms());
            references.addAll(identity.references());
            claims.addAll(identity.besides(List.of()).claimed());
        }
        List<Organisation> sharing = organisations.sharing(names, acronyms, references, claims);
        sharing.forEach(this::put);
        sought.stream().flatMap(each -> each.reported().entry().stream()).filter(id -> !byId.containsKey(id)).distinct()
                .flatMap(id -> organisations.find(id).stream()).forEach(this::put);
        List.copyOf(byId.values()).stream().map(each -> each.merges().into())
                .filter(into -> into != null && !byId.containsKey(into))
                .distinct().forEach(into -> put(organisations.get(into)));
    }

    void put(Organisation organisation) {
        byId.put(organisation.id(), organisation);
    }

    Collection<Organisation> all() {
        return byId.values();
    }

    Organisation get(UUID id) {
        Organisation known = byId.get(id);
        return known == null ? organisations.get(id) : known;
    }

    /// All that have anything in common with it, the one that it is first.
    List<Resemblance> resembling(Sought sought) {
        List<Resemblance> found = new ArrayList<>();
        for (Organisation known : byId.values()) {
            Resemblance.Degree degree = Resemblance.degree(sought, known);
            if (degree != Resemblance.Degree.NOTHING) {
                UUID into = known.merges().into();
                found.add(new Resemblance(into == null ? known : get(into), degree));
            }
        }
        found.sort(Resemblance.BEST_FIRST);
        Set<UUID> seen = new HashSet<>();
        found.removeIf(each -> !seen.add(each.known().id()));
        return found;
    }
}
