package org.sinergija.coordination.engine;

import java.util.List;
import java.util.UUID;

import org.sinergija.contracts.initiative.RelatedInitiative;
import org.sinergija.contracts.initiative.Relation;

/// What a record itself says of how others stand to it.
final class Links {
    private static final List<Relation> RELATIONS = List.of(Relation.values());

    private final long[] others;
    private final int[] relations;

    Links(long[] others, int[] relations) {
        this.others = others;
        this.relations = relations;
    }

    static Links of(List<RelatedInitiative> related) {
        return new Links(related.stream().mapToLong(link -> Profile.key(link.initiative())).toArray(),
                related.stream().mapToInt(link -> RELATIONS.indexOf(link.relation())).toArray());
    }

    long[] others() {
        return others;
    }

    int[] relations() {
        return relations;
    }

    boolean hold(Relation relation, UUID other) {
        long key = Profile.key(other);
        for (int i = 0; i < others.length; i++) {
            if (others[i] == key && RELATIONS.get(relations[i]) == relation) {
                return true;
            }
        }
        return false;
    }

    /// Whether both name one and the same other in this relation.
    boolean shareOne(Relation relation, Links theirs) {
        for (int i = 0; i < others.length; i++) {
            for (int j = 0; j < theirs.others.length; j++) {
                if (others[i] == theirs.others[j] && RELATIONS.get(relations[i]) == relation
                        && RELATIONS.get(theirs.relations[j]) == relation) {
                    return true;
                }
            }
        }
        return false;
    }
}
