package org.sinergija.partners.focalpoint;

import java.util.Locale;
import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.sinergija.partners.OrganisationRequest;
import org.sinergija.partners.RunningPartners;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class OwnDataIT {
    private static final String ORGANISATIONS = "/api/v1/organisations/";
    private static final String OWN_DATA = "/api/v1/me/data";

    private final String subject = UUID.randomUUID().toString();
    private final String email = "mira.%s+x@example.org".formatted(subject);
    private final Api api = RunningPartners.api();
    private final Api person = signedInWith(email.toUpperCase(Locale.ROOT));

    private Api signedInWith(String address) {
        return api.as(TestIssuer.SHARED.token().of(subject).in("COORDINATOR").with("email", address).text());
    }

    private String organisation() {
        return api.post(ORGANISATIONS.substring(0, ORGANISATIONS.length() - 1), OrganisationRequest.valid().json()).id()
                .toString();
    }

    private String focalPoint(String address) {
        String all = ORGANISATIONS + organisation() + "/focal-points";
        return all + "/" + api.post(all, "{\"name\": \"Mira\", \"email\": \"%s\"}".formatted(address)).id();
    }

    @Test
    void people_see_and_erase_themselves_as_focal_points_however_their_address_is_written() {
        String own = focalPoint(email);
        String others = focalPoint("x" + email);

        assertThat(person.get(OWN_DATA)).hasStatus(200).has("/focalPoints/0/email", email);
        assertThat(person.get(OWN_DATA).body().path("focalPoints")).hasSize(1);
        assertThat(person.delete(OWN_DATA)).hasStatus(200)
                .has("/erased/0", "focal point of organisation " + own.split("/", -1)[4])
                .has("/kept/0/what", "audit entries, under the account's id alone");

        assertThat(api.get(own)).isProblem(404);
        assertThat(api.get(others)).hasStatus(200);
        assertThat(person.get(OWN_DATA)).has("/focalPoints", "[]");
    }

    @Test
    void an_address_that_the_issuer_has_not_verified_opens_nothing() {
        focalPoint(email);
        Api pretender = api.as(TestIssuer.SHARED.token().of(subject).with("email", email).with("email_verified", false)
                .text());

        assertThat(pretender.get(OWN_DATA)).has("/focalPoints", "[]");
        assertThat(api.as(TestIssuer.SHARED.token().of(subject).text()).get(OWN_DATA)).has("/focalPoints", "[]");
        assertThat(signedInWith(".*").get(OWN_DATA)).has("/focalPoints", "[]");
    }

    @Test
    void decisions_on_organisations_stand_without_who_decided() {
        String one = organisation();
        person.post(ORGANISATIONS + one + "/merge",
                "{\"into\": \"%s\", \"reason\": \"The same house.\"}".formatted(organisation()));
        person.post(ORGANISATIONS + one + "/merge-reversal", "{\"reason\": \"Not the same.\"}");
        String before = api.get(ORGANISATIONS + one).etag();
        assertThat(person.get(OWN_DATA)).has("/merges/0", one);

        assertThat(person.delete(OWN_DATA)).has("/erased/0", "who decided on organisation " + one);

        assertThat(api.get(ORGANISATIONS + one + "/merges")).has("/items/0/by", "erased")
                .has("/items/0/reversal/by", "erased").has("/items/0/reason", "The same house.");
        assertThat(RunningPartners.bean(MongoTemplate.class).findById(one, Document.class, "organisations"))
                .isNotNull().asString().doesNotContain(subject);
        assertThat(api.get(ORGANISATIONS + one)).hasHeader("ETag", before);
    }

    @Test
    void whoever_reads_focal_points_is_on_record() {
        String all = ORGANISATIONS + organisation() + "/focal-points";

        person.get(all);

        assertThat(api.get("/api/v1/audit?subject=" + subject))
                .has("/items/0/operation", "GET /api/v1/organisations/{organisation}/focal-points")
                .has("/items/0/path", all);
    }
}
