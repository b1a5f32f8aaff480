package org.sinergija.projects.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/// The origins of all initiatives that came by file, by the initiative.
@Repository
public class Origins {
    private final MongoTemplate mongo;

    Origins(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    public Optional<Origin> find(UUID initiative) {
        return Optional.ofNullable(mongo.findById(initiative, Origin.class));
    }

    /// Those of these initiatives that came by file.
    public Map<UUID, Origin> find(Collection<UUID> initiatives) {
        Map<UUID, Origin> found = new HashMap<>();
        if (!initiatives.isEmpty()) {
            mongo.find(Query.query(Criteria.where("_id").in(initiatives)).limit(initiatives.size()), Origin.class)
                    .forEach(origin -> found.put(origin.initiative(), origin));
        }
        return found;
    }

    public void keep(Collection<Origin> origins) {
        if (origins.isEmpty()) {
            return;
        }
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (Origin origin : origins) {
            Document document = new Document();
            mongo.getConverter().write(origin, document);
            writes.add(new ReplaceOneModel<>(Filters.eq("_id", document.get("_id")), document,
                    new ReplaceOptions().upsert(true)));
        }
        mongo.execute(Origin.class, raw -> raw.bulkWrite(writes));
    }

    /// Puts back what was before an import changed the initiative, which is at this version now.
    public void putBack(Origin origin, Former former, long version) {
        if (former.said() == null || former.trace() == null) {
            forget(origin.initiative());
        } else {
            keep(List.of(new Origin(origin.initiative(), origin.identity(), former.said(),
                    former.trace().at(version))));
        }
    }

    public void forget(UUID initiative) {
        mongo.remove(Query.query(Criteria.where("_id").is(initiative)), Origin.class);
    }
}
