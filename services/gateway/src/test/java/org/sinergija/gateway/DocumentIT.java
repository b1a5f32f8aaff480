package org.sinergija.gateway;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sinergija.testsupport.api.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentIT {
    private static final String PARTNERS = """
            {"openapi": "3.1.0", "tags": [{"name": "organisations"}],
             "paths": {"/api/v1/organisations": {"get": {"operationId": "list", "responses": {"200": {"content":
                {"application/json": {"schema": {"$ref": "#/components/schemas/View"}}}}}}}},
             "components": {"schemas": {"View": {"type": "object"}, "Problem": {"type": "object"}}}}""";
    private static final String PROJECTS = """
            {"openapi": "3.1.0", "tags": [{"name": "initiatives"}],
             "paths": {"/api/v1/initiatives": {"get": {"operationId": "list", "responses": {"200": {"content":
                {"application/json": {"schema": {"$ref": "#/components/schemas/View"}}}}}}}},
             "components": {"schemas": {"View": {"type": "string"}, "Problem": {"type": "object"}}}}""";
    private static final String SCHEMA = "/get/responses/200/content/application~1json/schema/$ref";

    private final Gateway gateway = new Gateway();

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void the_documents_of_all_services_are_one() {
        gateway.partners.answering("/v3/api-docs", 200, PARTNERS, "Content-Type", "application/json");
        gateway.projects.answering("/v3/api-docs", 200, PROJECTS, "Content-Type", "application/json");
        gateway.coordination.close();

        Answer document = gateway.api().get("/openapi.json");

        assertThat(document).hasStatus(200).hasHeader("Content-Type", "application/json").has("/openapi", "3.1.0").has(
                "/paths/~1api~1v1~1organisations/get/operationId", "partners.list").has(
                        "/paths/~1api~1v1~1initiatives/get/operationId", "projects.list")
                .has("/tags/0/name", "organisations").has("/tags/1/name", "initiatives");
        assertThat(document).has("/paths/~1api~1v1~1organisations" + SCHEMA, "#/components/schemas/View").has(
                "/paths/~1api~1v1~1initiatives" + SCHEMA, "#/components/schemas/View-projects").has(
                        "/components/schemas/View-projects/type", "string")
                .has("/components/schemas/View/type",
                        "object");
        assertThat(document.body().at("/components/schemas").size()).isEqualTo(3);
        assertThat(document.body().at("/info/description").asString("")).contains("coordination").doesNotContain(
                "partners,");
    }

    @Test
    void the_page_to_try_it_needs_nothing_from_outside() {
        Answer start = gateway.api().get("/");
        Answer page = gateway.api().get("/docs");

        assertThat(start).hasStatus(302);
        assertThat(start.header("Location")).endsWith("/docs");
        assertThat(page).hasStatus(200);
        assertThat(page.text()).doesNotContain("http://", "https://");
        for (String part : new String[]{"/docs/page.js", "/webjars/swagger-ui/swagger-ui.css",
                "/webjars/swagger-ui/swagger-ui-bundle.js"}) {
            assertThat(page.text()).contains(part);
            assertThat(gateway.api().get(part)).hasStatus(200);
        }
    }
}
