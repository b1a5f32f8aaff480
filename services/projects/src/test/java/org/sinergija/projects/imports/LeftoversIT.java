package org.sinergija.projects.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sinergija.projects.RunningProjects;
import org.sinergija.projects.StubPartners;
import org.sinergija.projects.upload.StoredFiles;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class LeftoversIT {
    private final StubPartners partners = StubPartners.start();
    private final ConfigurableApplicationContext service = RunningProjects.start("leftovers-" + UUID.randomUUID(),
            partners);
    private final Leftovers leftovers = service.getBean(Leftovers.class);
    private final MongoTemplate mongo = service.getBean(MongoTemplate.class);

    @AfterEach
    void stop() {
        service.close();
        partners.close();
    }

    @Test
    void a_file_goes_a_week_after_its_import_has_ended_and_one_without_an_import_after_hours() throws IOException {
        Importer iom = Importer.of(RunningProjects.api(service));
        UUID waiting = waiting(iom);
        UUID week = iom.imported("A1").id();
        UUID yesterday = iom.imported("A1").id();
        UUID arriving = service.getBean(StoredFiles.class).keep(new ByteArrayInputStream(new byte[9])).id();
        service.getBean(StoredFiles.class).keep(new ByteArrayInputStream(new byte[9]));
        mongo.getCollection("files").updateMany(Filters.ne("_id", arriving.toString()),
                Updates.set("at", ago(Duration.ofDays(8))));
        mongo.getCollection("imports").updateOne(Filters.eq("_id", week.toString()),
                Updates.set("endedAt", ago(Duration.ofDays(8))));

        leftovers.sweep();

        assertThat(mongo.getCollection("files").distinct("_id", String.class)).containsExactlyInAnyOrder(
                arriving.toString(), file(yesterday), file(waiting));
        assertThat(iom.show(week)).has("/state", "COMPLETED");
    }

    /// An import that its organisation's turn is not for.
    private UUID waiting(Importer importer) {
        UUID organisation = UUID.randomUUID();
        mongo.getCollection("turns").insertOne(new Document("_id", organisation.toString())
                .append("token", "another").append("until", Long.MAX_VALUE));
        return importer.send("?organisation=" + organisation, "A1").id();
    }

    private String file(UUID job) {
        return String.valueOf(service.getBean(ImportJobs.class).get(job).file().id());
    }

    private static Instant ago(Duration time) {
        return Instant.now(Clock.systemUTC()).minus(time);
    }
}
