package org.sinergija.partners.organisation;

import org.junit.jupiter.api.Test;
import org.sinergija.partners.OrganisationRequest;
import org.sinergija.partners.RunningPartners;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;

class ChangingAnOrganisationIT {
    private static final String PATH = "/api/v1/organisations";

    private final Api api = RunningPartners.api();

    @Test
    void a_revision_replaces_the_version_that_it_names() {
        OrganisationRequest request = OrganisationRequest.valid();
        Answer created = api.post(PATH, request.json());
        String path = PATH + "/" + created.id();

        assertThat(api.put(path, request.json())).isProblem(428);
        assertThat(api.with("If-Match", "\"7\"").put(path, request.json())).isProblem(412);
        assertThat(api.with("If-Match", "\"1\"").put(path, request.with("country", "BA").json())).hasStatus(200)
                .hasHeader("ETag", "\"2\"").has("/country", "BA").has("/status", "PENDING");
        assertThat(api.with("If-Match", "\"1\"").put(path, request.json())).isProblem(412);
    }

    @Test
    void a_revision_to_the_name_of_another_is_refused() {
        OrganisationRequest other = OrganisationRequest.valid();
        Answer known = api.post(PATH, other.json());
        Answer created = api.post(PATH, OrganisationRequest.valid().json());

        assertThat(api.with("If-Match", "\"1\"").put(PATH + "/" + created.id(), other.json())).isProblem(409).has(
                "/candidates/0/id", known.id());
    }

    @Test
    void an_organisation_that_is_active_needs_no_approval() {
        String path = PATH + "/" + api.post(PATH, OrganisationRequest.valid().json()).id();

        assertThat(api.post(path + "/approval")).hasStatus(200).has("/status", "ACTIVE").hasHeader("ETag", "\"2\"");
        assertThat(api.post(path + "/approval")).isProblem(409).hasDetail("ACTIVE");
    }

    @Test
    void a_suspension_says_why_and_ends_with_an_approval() {
        String path = PATH + "/" + api.post(PATH, OrganisationRequest.valid().json()).id();

        assertThat(api.post(path + "/suspension", "{}")).isProblem(400).hasFault("/reason", "required");
        assertThat(api.post(path + "/suspension", "{\"reason\": \"No longer exists.\"}")).hasStatus(200).has("/status",
                "SUSPENDED").has("/suspensionReason", "No longer exists.");
        assertThat(api.post(path + "/suspension", "{\"reason\": \"Again.\"}")).isProblem(409);
        Answer approved = api.post(path + "/approval");
        assertThat(approved).hasStatus(200).has("/status", "ACTIVE");
        assertThat(approved.body().has("suspensionReason")).isFalse();
    }
}
