package org.sinergija.identity.protocol;

import java.util.List;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/// For the published metadata, where Spring names all that it could do.
final class WhatIsThere {
    private WhatIsThere() {}

    static void grants(List<String> all) {
        all.remove(AuthorizationGrantType.TOKEN_EXCHANGE.getValue());
    }

    static void methodsWithSecret(List<String> all) {
        all.clear();
        all.add(ClientAuthenticationMethod.CLIENT_SECRET_BASIC.getValue());
        all.add(ClientAuthenticationMethod.CLIENT_SECRET_POST.getValue());
    }

    static void methods(List<String> all) {
        methodsWithSecret(all);
        all.add(ClientAuthenticationMethod.NONE.getValue());
    }

    static void scopes(List<String> all) {
        all.addAll(List.of("profile", "email", "read", "write"));
    }
}
