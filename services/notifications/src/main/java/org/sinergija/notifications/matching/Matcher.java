package org.sinergija.notifications.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.reference.CodeList;

/// All wishes, so indexed that a happening is held against none of them one by one: for each dimension a posting list of each
/// value, as bits, whose union over a happening's values is intersected with those of the other dimensions.
public final class Matcher {
    private final Map<UUID, Integer> places = new HashMap<>();
    private final List<UUID> ids = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private final BitSet seers = new BitSet();
    private final Dimension<Kind> kinds = new Dimension<>();
    private final Dimension<String> themes = new Dimension<>();
    private final Dimension<String> territories = new Dimension<>();
    private final Dimension<UUID> organisations = new Dimension<>();
    private final Dimension<OverlapLevel> levels = new Dimension<>();

    /// In place of what was wished under this id before.
    public synchronized void put(UUID id, Wish wish) {
        remove(id);
        int place = taken.nextClearBit(0);
        if (place == ids.size()) {
            ids.add(id);
            wishes.add(wish);
        } else {
            ids.set(place, id);
            wishes.set(place, wish);
        }
        places.put(id, place);
        taken.set(place);
        seers.set(place, wish.seesHidden());
        kinds.add(place, wish.kinds());
        themes.add(place, wish.themes());
        territories.add(place, wish.territories());
        organisations.add(place, wish.organisations());
        levels.add(place, wish.levels());
    }

    public synchronized void remove(UUID id) {
        Integer place = places.remove(id);
        if (place != null) {
            Wish wish = wishes.get(place);
            taken.clear(place);
            kinds.remove(place, wish.kinds());
            themes.remove(place, wish.themes());
            territories.remove(place, wish.territories());
            organisations.remove(place, wish.organisations());
            levels.remove(place, wish.levels());
        }
    }

    /// The ids of those that want to hear of it.
    public synchronized List<UUID> match(Facets facets) {
        BitSet candidates = (BitSet) taken.clone();
        kinds.retain(candidates, Set.of(facets.kind()));
        organisations.retain(candidates, facets.organisations());
        territories.retain(candidates, enclosing(CodeList.TERRITORIES, facets.territories()));
        themes.retain(candidates, enclosing(CodeList.THEMES, facets.themes()));
        if (facets.level() != null) {
            levels.retain(candidates, Set.of(facets.level()));
        }
        if (facets.hidden()) {
            candidates.and(seers);
        }
        return candidates.stream().filter(place -> wishes.get(place).isNewTo(facets)).mapToObj(ids::get).toList();
    }

    public synchronized int size() {
        return places.size();
    }

    private static Set<String> enclosing(CodeList list, Collection<String> codes) {
        Set<String> enclosing = new HashSet<>(codes);
        codes.forEach(code -> enclosing.addAll(list.ancestors(code)));
        return enclosing;
    }
}
