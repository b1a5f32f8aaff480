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

    @Test
    void the_page_signs_in_with_a_code_and_pkce() {
        Answer document = gateway.api().get("/openapi.json");
        String door = "http://127.0.0.1:" + gateway.port();

        assertThat(document).has("/components/securitySchemes/identity/type", "oauth2")
                .has("/components/securitySchemes/identity/flows/authorizationCode/authorizationUrl", door
                        + "/oauth2/authorize")
                .has("/components/securitySchemes/identity/flows/authorizationCode/tokenUrl", door + "/oauth2/token");
        assertThat(document.body().at("/components/securitySchemes/identity/flows/authorizationCode/scopes")
                .propertyNames()).containsExactlyInAnyOrder("read", "write");
        assertThat(gateway.api().get("/docs/page.js").text()).contains("clientId: \"sinergija-docs\"",
                "usePkceWithAuthorizationCodeGrant: true", "/docs/oauth2-redirect.html");
        assertThat(gateway.api().get("/docs/oauth2-redirect.html").text()).contains(
                "src=\"/webjars/swagger-ui/oauth2-redirect.js\"");
        assertThat(gateway.api().get("/webjars/swagger-ui/oauth2-redirect.js")).hasStatus(200);
    }

    @Test
    void tokens_for_all_operations_come_from_one_place() {
        gateway.partners.answering("/v3/api-docs", 200, """
                {"paths": {"/api/v1/organisations": {"post": {"operationId": "register", "security": [{"identity":
                ["write"]}]}}}, "components": {"securitySchemes": {"identity": {"type": "openIdConnect"}}}}""",
                "Content-Type", "application/json");

        Answer document = gateway.api().get("/openapi.json");

        assertThat(document).has("/paths/~1api~1v1~1organisations/post/security/0/identity/0", "write");
        assertThat(document).has("/components/securitySchemes/identity/type", "oauth2");
        assertThat(document.body().at("/components/securitySchemes").propertyNames()).containsExactly("identity");
    }

    @Test
    void what_the_gateway_joins_is_described_as_it_answers() {
        gateway.partners.answering("/v3/api-docs", 200, """
                {"paths": {"/api/v1/me/data": {"get": {"operationId": "mine"}}}}""", "Content-Type",
                "application/json");

        assertThat(gateway.api().get("/openapi.json")).has("/paths/~1api~1v1~1me~1data/get/operationId",
                "gateway.tellMyData").has("/paths/~1api~1v1~1audit/get/operationId", "gateway.listAudit");
    }
}
