package org.sinergija.identity.protocol;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/// A machine that names no scope asks for all that it is registered for.
final class AllScopes implements AuthenticationConverter {
    private final AuthenticationConverter request = new OAuth2ClientCredentialsAuthenticationConverter();

    @Override
    public @Nullable Authentication convert(HttpServletRequest asked) {
        Authentication token = request.convert(asked);
        if (token instanceof OAuth2ClientCredentialsAuthenticationToken machine && machine.getScopes().isEmpty()
                && machine.getPrincipal() instanceof OAuth2ClientAuthenticationToken client
                && client.getRegisteredClient() != null) {
            return new OAuth2ClientCredentialsAuthenticationToken(client, client.getRegisteredClient().getScopes(),
                    machine.getAdditionalParameters());
        }
        return token;
    }
}
