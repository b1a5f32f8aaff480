package org.sinergija.gateway.document;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How people and machines get a token, in OpenAPI's words.
final class Scheme {
    private Scheme() {}

    /// @param door scheme, host and port of the gateway
    static ObjectNode of(String door) {
        ObjectNode scheme = JsonMapper.shared().createObjectNode().put("type", "oauth2").put("description",
                "People sign in with a code and PKCE, machines with their client's credentials.");
        ObjectNode flows = scheme.putObject("flows");
        addScopes(flows.putObject("authorizationCode").put("authorizationUrl", door + "/oauth2/authorize").put(
                "tokenUrl", door + "/oauth2/token").put("refreshUrl", door + "/oauth2/token"));
        addScopes(flows.putObject("clientCredentials").put("tokenUrl", door + "/oauth2/token"));
        return scheme;
    }

    private static void addScopes(ObjectNode flow) {
        flow.putObject("scopes").put("read", "See what your role may see").put("write",
                "Change what your role may change");
    }
}
