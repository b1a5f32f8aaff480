package org.sinergija.projects.imports;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sinergija.projects.RunningProjects;
import org.sinergija.projects.exchange.Original;
import org.sinergija.projects.upload.StoredFile;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MongoConverter;

import static org.assertj.core.api.Assertions.assertThat;

class OpenImportsIT {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final String PUBLISHER = "XM-OCHA-IOM";

    private final MongoClient client = MongoClients.create(EmbeddedParts.storeUri());
    private final MongoTemplate mongo = new MongoTemplate(
            new SimpleMongoClientDatabaseFactory(client, "open-" + UUID.randomUUID()),
            RunningProjects.bean(MongoConverter.class));
    private final ImportJobs jobs = new ImportJobs(mongo, CLOCK);

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void a_reversal_asked_for_while_somebody_looks_for_work_is_found() throws InterruptedException {
        AtomicBoolean asking = new AtomicBoolean(true);
        Thread looking = Thread.ofPlatform().start(() -> {
            while (asking.get()) {
                jobs.waitingPublishers();
            }
        });
        try {
            for (int n = 0; n < 200; n++) {
                UUID id = UUID.randomUUID();
                jobs.add(queued(id));
                jobs.completed(id);
                Reversal reversal = Reversal.requested(CLOCK.instant());

                jobs.toBeReversed(id, reversal);

                assertThat(jobs.next(PUBLISHER)).as("reversal %d", n).map(ImportJob::id).contains(id);
                jobs.reversed(id, reversal.completed(CLOCK.instant(), 1, 0));
            }
        } finally {
            asking.set(false);
            looking.join();
        }
    }

    private static ImportJob queued(UUID id) {
        return ImportJob.queued(id, PUBLISHER, new StoredFile(UUID.randomUUID(), 1, "00"), Original.Format.IATI, 1,
                new ImportOptions(false, "report", null), Sender.NOBODY, CLOCK.instant());
    }
}
