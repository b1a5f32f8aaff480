package org.sinergija.starter.security;

import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.http.HttpMethod;

/// Tells in the API document how to sign in, and which operations need it.
final class AccessDocument implements GlobalOpenApiCustomizer {
    private static final String SCHEME = "identity";

    private final AccessRules rules;
    private final String issuer;

    AccessDocument(AccessRules rules, SecuritySettings settings) {
        this.rules = rules;
        this.issuer = settings.issuer();
    }

    @Override
    public void customise(OpenAPI document) {
        document.getComponents().addSecuritySchemes(SCHEME,
                new SecurityScheme().type(SecurityScheme.Type.OPENIDCONNECT)
                        .openIdConnectUrl(issuer + "/.well-known/openid-configuration")
                        .description("An access token of the identity provider, as a bearer token."));
        document.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) -> describe(operation, rule(method, path))));
    }

    private Optional<AccessRules.Rule> rule(PathItem.HttpMethod method, String path) {
        return rules.of(HttpMethod.valueOf(method.name()), path);
    }

    private static void describe(Operation operation, Optional<AccessRules.Rule> rule) {
        SecurityRequirement token = new SecurityRequirement().addList(SCHEME,
                rule.map(AccessRules.Rule::scope).map(List::of).orElse(List.of()));
        refuses(operation, "401");
        if (rule.filter(AccessRules.Rule::isOpen).isPresent()) {
            operation.setSecurity(List.of(new SecurityRequirement(), token));
        } else {
            operation.setSecurity(List.of(token));
            refuses(operation, "403");
        }
    }

    private static void refuses(Operation operation, String status) {
        operation.getResponses().addApiResponse(status, new ApiResponse().$ref("#/components/responses/" + status));
    }
}
