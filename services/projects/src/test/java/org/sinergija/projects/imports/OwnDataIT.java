package org.sinergija.projects.imports;

import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.sinergija.projects.RunningProjects;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class OwnDataIT {
    private static final String INITIATIVES = "/api/v1/initiatives";
    private static final String OWN_DATA = "/api/v1/me/data";

    private final String subject = UUID.randomUUID().toString();
    private final UUID organisation = UUID.randomUUID();
    private final Api api = RunningProjects.api();
    private final Api person = api
            .as(TestIssuer.SHARED.token().of(subject).in("PARTNER").at(organisation).text());

    @Test
    void histories_stand_without_who_changed_what() {
        String initiative = INITIATIVES + "/" + person
                .post(INITIATIVES, "{\"title\": {\"en\": \"A training\"}, \"lead\": \"%s\"}".formatted(organisation))
                .id();
        api.post(initiative + "/status", "{\"status\": \"PLANNED\", \"reason\": \"Money\"}");
        person.post(initiative + "/status", "{\"status\": \"ACTIVE\", \"reason\": \"Began\"}");
        String id = initiative.substring(INITIATIVES.length() + 1);
        String before = api.get(initiative).etag();
        assertThat(person.get(OWN_DATA)).hasStatus(200).has("/initiatives/0", id);

        assertThat(person.delete(OWN_DATA)).hasStatus(200).has("/erased/0", "who changed initiative " + id);

        assertThat(api.get(initiative + "/history")).has("/items/0/by", "erased").has("/items/1/by", "admin")
                .has("/items/2/by", "erased").has("/items/2/reason", "Began");
        assertThat(stored("initiatives", id)).doesNotContain(subject);
        assertThat(person.get(OWN_DATA)).has("/initiatives", "[]");
        assertThat(api.get(initiative)).hasHeader("ETag", before);
    }

    @Test
    void an_import_stays_its_organisations_without_who_sent_it() {
        String job = person.with("Content-Type", "text/csv").post("/api/v1/imports", "activities\n").id().toString();
        assertThat(person.get(OWN_DATA)).has("/imports/0", job);

        assertThat(person.delete(OWN_DATA)).has("/erased/0", "who sent import " + job);

        assertThat(stored("imports", job)).doesNotContain(subject).contains(organisation.toString());
        assertThat(person.get("/api/v1/imports/" + job)).hasStatus(200);
        Api elsewhere = api.as(TestIssuer.SHARED.token().of(subject).in("PARTNER").at(UUID.randomUUID()).text());
        assertThat(elsewhere.get("/api/v1/imports/" + job)).isProblem(403);
    }

    private static String stored(String collection, String id) {
        return String.valueOf(RunningProjects.bean(MongoTemplate.class).findById(id, Document.class, collection));
    }
}
