package org.sinergija.events.recommendation;

import java.util.UUID;

import org.sinergija.contracts.Topic;
import org.sinergija.events.group.Circle;
import org.sinergija.events.group.WorkingGroups;
import org.sinergija.starter.aggregate.AggregateStore;
import org.sinergija.starter.aggregate.Aggregates;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.security.Caller;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

/// All recommendations.
@Repository
class Recommendations extends Aggregates<Recommendation> {
    private final WorkingGroups groups;

    Recommendations(AggregateStore store, WorkingGroups groups) {
        super(Recommendation.class, Topic.RECOMMENDATIONS, store, new Index("group", Direction.ASC),
                new Index("event", Direction.ASC));
        this.groups = groups;
    }

    /// The one with this id as far as the caller may know of it.
    ///
    /// @throws NotFound if there is none, or one that others work on
    Recommendation shown(UUID id, Caller caller) {
        Recommendation recommendation = get(id);
        if (!recommendation.isPublic() && !circle(recommendation, caller).includes(caller)) {
            throw missing(id);
        }
        return recommendation;
    }

    /// Those who work on it, for one of them.
    ///
    /// @throws NotFound if there is none, or one that others work on
    Circle circleOf(UUID id, Caller caller) {
        Circle circle = circle(shown(id, caller), caller);
        circle.mustInclude(caller);
        return circle;
    }

    private Circle circle(Recommendation recommendation, Caller caller) {
        return groups.circle(recommendation.group(), caller);
    }
}
