package org.sinergija.coordination.candidate;

import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.coordination.engine.Rarity;

/// How rare terms are, for one examination. Two that everybody may see are weighed among such alone; so their score is the same
/// whoever asks, and tells nothing of what others hide. A pair with a hidden side is weighed among all.
public record Rarities(Rarity open, Rarity all) {
    public Rarity of(Visibility one, Visibility other) {
        return one == Visibility.PUBLIC && other == Visibility.PUBLIC ? open : all;
    }
}
