package org.sinergija.identity.protocol;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.Accounts;
import org.sinergija.identity.client.Clients;
import org.sinergija.identity.signing.SigningKeys;
import org.sinergija.starter.security.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/// What tokens say. What a person may do is asked of the account each time, so a refreshed token has what is true now.
@Component
class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    static final String AUDIENCE = "sinergija";
    static final String ORGANISATION = "org";
    static final String ROLES = "roles";

    private final SigningKeys keys;
    private final Accounts accounts;

    Claims(SigningKeys keys, Accounts accounts) {
        this.keys = keys;
        this.accounts = accounts;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        context.getJwsHeader().keyId(keys.signing());
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            // RFC 9068
            context.getJwsHeader().type("at+jwt");
            context.getClaims().audience(List.of(AUDIENCE))
                    .claim("client_id", context.getRegisteredClient().getClientId())
                    .claim("scope", String.join(" ", context.getAuthorizedScopes()));
            sayWho(context);
        } else {
            Authentication person = person(context);
            active(person);
            signedInAt(person, context.getClaims());
        }
    }

    private void sayWho(JwtEncodingContext context) {
        JwtClaimsSet.Builder claims = context.getClaims();
        if (!AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            Account account = active(person(context));
            account.organisation().ifPresent(organisation -> claims.claim(ORGANISATION, organisation.toString()));
            claims.claim(ROLES, account.roles().stream().map(Role::name).sorted().toList()).claim("email",
                    account.email());
        } else if (Clients.isOperator(context.getRegisteredClient())) {
            OAuth2ClientCredentialsAuthenticationToken asked = Objects.requireNonNull(context.getAuthorizationGrant());
            OperatorRequest.of(asked.getAdditionalParameters()).sayIn(claims);
        } else if (Clients.isService(context.getRegisteredClient())) {
            claims.claim(ROLES, List.of(Role.SERVICE.name()));
        } else {
            Clients.organisationOf(context.getRegisteredClient()).ifPresentOrElse(
                    organisation -> claims.claim(ORGANISATION, organisation.toString()).claim(ROLES,
                            List.of(Role.PARTNER.name())),
                    () -> claims.claim(ROLES, List.of(Role.COORDINATOR.name())));
        }
    }

    private static Authentication person(JwtEncodingContext context) {
        return Objects.requireNonNull(context.getPrincipal());
    }

    /// @throws OAuth2AuthenticationException if the account was closed since the person signed in
    private Account active(Authentication person) {
        return accounts.find(UUID.fromString(person.getName())).filter(Account::isActive)
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
    }

    private static void signedInAt(Authentication person, JwtClaimsSet.Builder claims) {
        person.getAuthorities().stream().filter(FactorGrantedAuthority.class::isInstance)
                .map(FactorGrantedAuthority.class::cast).map(FactorGrantedAuthority::getIssuedAt)
                .max(Instant::compareTo)
                .ifPresent(at -> claims.claim(IdTokenClaimNames.AUTH_TIME, at.getEpochSecond()));
    }
}
