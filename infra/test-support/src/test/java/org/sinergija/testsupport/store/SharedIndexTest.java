package org.sinergija.testsupport.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.IndexKey;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SharedIndexTest {

    private static final List<Bson> QUERIES = List.of(
            Filters.eq("lead", "ICMPD"), Filters.eq("lead", null), Filters.ne("lead", "ICMPD"), Filters.gt("lead", "I"),
            Filters.in("lead", "ICMPD", "IOM", "UNHCR"), Filters.in("lead", "ICMPD", null),
            Filters.in("lead", List.of()),
            Filters.eq("lead", List.of("IOM", "UNHCR")), Filters.exists("lead"), Filters.regex("lead", "^I"),
            Filters.and(Filters.eq("lead", "IOM"), Filters.gt("year", 2016)),
            Filters.or(Filters.eq("lead", "IOM"), Filters.eq("year", 2016)),
            new Document("$and", List.of(new Document("lead", "IOM"), new Document("year", 2018))),
            Filters.eq("year", 2016L), Filters.in("year", 2016.0, 2018));

    @TempDir
    private Path data;

    @Test
    void tells_where_the_documents_are_that_share_a_value_and_no_others() {
        var database = new IdFirstDatabase("projects", MVStore.open(null), new CursorRegistry());
        var initiatives = database.createCollectionOrThrowIfExists("initiatives", CollectionOptions.withDefaults());
        SharedIndex index = new SharedIndex("lead_1", List.of(new IndexKey("lead", true), new IndexKey("_id", true)));
        index.add(initiative(1, "ICMPD"), "first", initiatives);
        index.add(initiative(2, "IOM"), "second", initiatives);
        index.add(initiative(3, "IOM"), "third", initiatives);

        index.updateInPlace(initiative(1, "ICMPD"), initiative(1, "IOM"), "first", initiatives);
        index.remove(initiative(2, "IOM"));

        var query = new de.bwaldvogel.mongo.bson.Document("year", 2016).append("lead", "IOM");
        assertThat(index.canHandle(query)).isTrue();
        assertThat(index.getPositions(query)).containsExactly("third", "first");
    }

    private static de.bwaldvogel.mongo.bson.Document initiative(int id, String lead) {
        return new de.bwaldvogel.mongo.bson.Document("_id", id).append("lead", lead);
    }

    @Test
    void any_query_finds_the_same_with_it_as_without_it() {
        try (EmbeddedStore store = EmbeddedStore.start(data.resolve("store.mv"), 0);
                MongoClient client = MongoClients.create(store.uri())) {
            var plain = client.getDatabase("projects").getCollection("plain");
            var indexed = client.getDatabase("projects").getCollection("indexed");
            indexed.createIndex(Indexes.ascending("lead", "_id"));
            indexed.createIndex(Indexes.descending("year"));
            for (var each : List.of(plain, indexed)) {
                fill(each);
            }

            assertThat(answers(indexed)).isEqualTo(answers(plain)).isNotEqualTo(answers(client.getDatabase("projects")
                    .getCollection("none")));

            for (var each : List.of(plain, indexed)) {
                each.updateOne(Filters.eq("_id", 1), Updates.set("lead", "UNHCR"));
                each.updateMany(Filters.eq("lead", "IOM"), Updates.inc("year", 2));
                each.deleteMany(Filters.eq("year", 2016));
                each.insertOne(new Document("_id", 9).append("lead", "IOM").append("year", 2016));
            }
            assertThat(answers(indexed)).isEqualTo(answers(plain));
        }

        try (EmbeddedStore store = EmbeddedStore.start(data.resolve("store.mv"), 0);
                MongoClient client = MongoClients.create(store.uri())) {
            assertThat(answers(client.getDatabase("projects").getCollection("indexed")))
                    .isEqualTo(answers(client.getDatabase("projects").getCollection("plain")));
        }
    }

    private static void fill(MongoCollection<Document> initiatives) {
        initiatives.insertMany(List.of(
                new Document("_id", 1).append("lead", "ICMPD").append("year", 2016),
                new Document("_id", 2).append("lead", "IOM").append("year", 2016L),
                new Document("_id", 3).append("lead", "IOM").append("year", 2018.0),
                new Document("_id", 4).append("lead", null).append("year", 2018),
                new Document("_id", 5).append("year", 2016),
                new Document("_id", 6).append("lead", List.of("IOM", "UNHCR")).append("year", 2017),
                new Document("_id", 7).append("lead", List.of()).append("year", 2018)));
    }

    private static List<Object> answers(MongoCollection<Document> initiatives) {
        return new ArrayList<>(QUERIES.stream()
                .map(query -> initiatives.find(query).sort(Indexes.ascending("_id")).into(new ArrayList<>())).toList());
    }
}
