package org.sinergija.notifications.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.Topic;
import org.sinergija.notifications.Samples;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

import static org.assertj.core.api.Assertions.assertThat;

class FeedLogIT {
    private final MongoTemplate mongo = Quiet.SERVICE.bean(MongoTemplate.class);

    @Test
    void the_numbers_have_no_gap_and_no_event_is_lost_though_two_instances_append_at_once() throws Exception {
        long before = mongo.count(new Query(), Entry.class);
        List<FeedLog> instances = List.of(new FeedLog(mongo), new FeedLog(mongo));
        List<Future<?>> writers = new ArrayList<>();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < 300; n++) {
                FeedLog instance = instances.get(n % 2);
                Entry entry = entry("e%d".formatted(n / 3));
                writers.add(threads.submit(() -> instance.append(entry)));
            }
        }
        for (Future<?> writer : writers) {
            writer.get();
        }

        List<Entry> stored = new FeedLog(mongo).after(before, 200);
        assertThat(stored).extracting(Entry::number)
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + 100).boxed().toList());
        assertThat(stored).extracting(Entry::event).doesNotHaveDuplicates();
    }

    private static Entry entry(String event) {
        return new Entry(0, event, Topic.ORGANISATIONS, Samples.newId(), "a.type", 1, Samples.now(), List.of(), null,
                Samples.now());
    }
}
