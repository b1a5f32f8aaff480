package org.sinergija.starter.audit;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.bson.Document;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.security.Caller;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deeds")
class DeedController {
    private final MongoTemplate mongo;
    private final AtomicInteger done = new AtomicInteger();

    DeedController(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /// Answers with what is on record of the caller at this moment.
    @PostMapping("/{id}")
    List<String> act(@PathVariable String id, Caller caller) {
        done.incrementAndGet();
        if (id.equals("wrong")) {
            throw new RuleBroken("That is wrong.");
        }
        if (id.equals("fatal")) {
            throw new IllegalStateException("A bug.");
        }
        return mongo.find(Query.query(Criteria.where("subject").is(caller.subject())).limit(10), Document.class,
                AuditTrail.COLLECTION).stream().map(Document::toJson).toList();
    }

    @PostMapping("/question")
    void ask() {}

    @GetMapping
    int count() {
        return done.get();
    }

    @GetMapping("/doers")
    void read() {}
}
