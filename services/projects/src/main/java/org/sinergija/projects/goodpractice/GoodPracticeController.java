package org.sinergija.projects.goodpractice;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.goodpractice.GoodPracticeState;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.download.Download;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.sinergija.starter.web.paging.Sortable;
import org.sinergija.starter.web.version.Answers;
import org.sinergija.starter.web.version.IfMatch;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class GoodPracticeController {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final GoodPractices practices;
    private final MongoTemplate mongo;
    private final Ids ids;
    private final Clock clock;

    GoodPracticeController(GoodPractices practices, MongoTemplate mongo, Ids ids, Clock clock) {
        this.practices = practices;
        this.mongo = mongo;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping("/good-practices")
    ResponseEntity<GoodPracticeState> register(@RequestBody GoodPracticeDetails details, Caller caller) {
        caller.mustBelongToOneOf(details.owners());
        GoodPractice saved = practices.save(GoodPractice.register(ids.next(), details, clock.instant()));
        return Answers.created(saved, saved.state());
    }

    @GetMapping("/good-practices")
    Slice<GoodPracticeState> list(@RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable String theme, @RequestParam(required = false) @Nullable String q,
            @Sortable({"updatedAt", "createdAt"}) Paging paging) {
        GoodPracticeFilter filter = new GoodPracticeFilter(country, territory, theme, q);
        return paging.find(mongo, GoodPractice.class, filter.criteria()).map(GoodPractice::state);
    }

    @GetMapping(path = "/good-practices.csv", produces = "text/csv")
    void table(@RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable String theme, @RequestParam(required = false) @Nullable String q,
            Download download) throws IOException {
        GoodPracticeFilter filter = new GoodPracticeFilter(country, territory, theme, q);
        download.send("good-practices.csv", CSV, out -> {
            try (Stream<GoodPractice> found = practices.all(filter.criteria())) {
                PracticeTable.write(found.map(GoodPractice::state), out);
            }
        });
    }

    @GetMapping("/good-practices/{id}")
    ResponseEntity<GoodPracticeState> show(@PathVariable UUID id) {
        GoodPractice practice = practices.get(id);
        return Answers.ok(practice, practice.state());
    }

    @PutMapping("/good-practices/{id}")
    ResponseEntity<GoodPracticeState> revise(@PathVariable UUID id, @RequestBody GoodPracticeDetails details,
            IfMatch ifMatch, Caller caller) {
        GoodPractice practice = practices.get(id);
        caller.mustBelongToOneOf(practice.owners());
        caller.mustBelongToOneOf(details.owners());
        ifMatch.mustMatch(practice);
        practice.revise(details, clock.instant());
        GoodPractice saved = practices.save(practice);
        return Answers.ok(saved, saved.state());
    }
}
