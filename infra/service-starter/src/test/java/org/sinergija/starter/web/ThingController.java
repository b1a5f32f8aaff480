package org.sinergija.starter.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.fault.NotYours;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.trace.Traces;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.sinergija.starter.web.paging.Sortable;
import org.sinergija.starter.web.version.Answers;
import org.sinergija.starter.web.version.IfMatch;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/things")
class ThingController {
    final CountDownLatch entered = new CountDownLatch(1);
    final CountDownLatch mayLeave = new CountDownLatch(1);

    private final Things things;
    private final MongoTemplate mongo;
    private final Ids ids;
    private final Clock clock;
    private final Traces traces;

    ThingController(Things things, MongoTemplate mongo, Ids ids, Clock clock, Traces traces) {
        this.traces = traces;
        this.things = things;
        this.mongo = mongo;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Thing.View> register(@RequestBody Registration registration) {
        Thing thing = things.save(Thing.register(ids.next(), registration, clock.instant()));
        return Answers.created(thing, thing.view());
    }

    @GetMapping("/{id}")
    ResponseEntity<Thing.View> show(@PathVariable UUID id) {
        Thing thing = things.get(id);
        return Answers.ok(thing, thing.view());
    }

    @PutMapping("/{id}")
    ResponseEntity<Thing.View> rename(@PathVariable UUID id, @RequestBody Renaming renaming, IfMatch ifMatch) {
        Thing thing = things.get(id);
        ifMatch.mustMatch(thing);
        thing.rename(renaming.title());
        things.save(thing);
        return Answers.ok(thing, thing.view());
    }

    @GetMapping
    Slice<Thing.View> list(Thing.@Nullable Kind kind, @RequestParam(required = false) @Nullable Integer minRank,
            @Sortable({"rank", "registered:registeredAt"}) Paging paging) {
        List<Criteria> criteria = new ArrayList<>();
        if (kind != null) {
            criteria.add(Criteria.where("kind").is(kind));
        }
        if (minRank != null) {
            criteria.add(Criteria.where("rank").gte(minRank));
        }
        return paging.find(mongo, Thing.class, criteria).map(Thing::view);
    }

    @PostMapping("/search")
    Slice<Thing.View> search(@RequestParam(required = false) @Nullable Integer minRank, Paging paging,
            @RequestBody Registration like) {
        return paging.find(mongo, Thing.class, List.of(Criteria.where("kind").is(like.kind()))).map(Thing::view);
    }

    @GetMapping("/others")
    Slice<Thing.View> others(Paging paging) {
        return paging.find(mongo, Thing.class, List.of()).map(Thing::view);
    }

    @GetMapping("/latest")
    Slice<Thing.View> latest(@Sortable(value = "registered:registeredAt", initially = "-registered") Paging paging) {
        return paging.find(mongo, Thing.class, List.of()).map(Thing::view);
    }

    @GetMapping("/traceparent")
    String traceparent() {
        return String.valueOf(traces.traceparent());
    }

    @GetMapping("/slow")
    String slow() throws InterruptedException {
        entered.countDown();
        mayLeave.await();
        return "done";
    }

    @PostMapping("/pairs")
    List<UUID> pair() {
        return List.of(ids.next(), ids.next());
    }

    /// How long the body was, and an id of its own.
    @PostMapping("/drawings")
    Map<String, Object> draw(HttpServletRequest request) throws IOException {
        return Map.of("bytes", request.getInputStream().transferTo(OutputStream.nullOutputStream()), "id", ids.next());
    }

    @PostMapping("/{id}/breaking")
    void breakIt(@PathVariable UUID id) {
        throw new RuleBroken("A TOOL cannot be broken.", Map.of("candidates", List.of("it")));
    }

    @PostMapping("/{id}/taking")
    void take(@PathVariable UUID id) {
        throw new NotYours("It belongs to another.");
    }

    @PostMapping("/{id}/bug")
    void fail(@PathVariable UUID id) {
        throw new IllegalStateException("a secret of ours " + id);
    }

    record Renaming(LocalizedText title) {}
}
