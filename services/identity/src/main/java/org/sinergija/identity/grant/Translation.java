package org.sinergija.identity.grant;

import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sinergija.identity.LifetimeSettings;
import org.sinergija.identity.grant.Grant.Issued;
import org.sinergija.identity.grant.Grant.Request;
import org.sinergija.identity.grant.Grant.Validity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization.Token;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

/// Between Spring's authorisation and the grant that is stored: of all that it may hold, what later steps ask for.
@Component
class Translation {
    private static final String VERSION = "version";
    private static final int CODES_TO_ANSWER = 10;
    private static final Map<Kind, Class<? extends OAuth2Token>> TYPES = Map.of(Kind.CODE,
            OAuth2AuthorizationCode.class,
            Kind.ACCESS_TOKEN, OAuth2AccessToken.class, Kind.REFRESH_TOKEN, OAuth2RefreshToken.class, Kind.ID_TOKEN,
            OidcIdToken.class);

    private final LifetimeSettings lifetimes;

    Translation(LifetimeSettings lifetimes) {
        this.lifetimes = lifetimes;
    }

    Grant grant(OAuth2Authorization authorization, Instant now) {
        Authentication person = Objects.requireNonNull(authorization.getAttribute(Principal.class.getName()));
        OAuth2AuthorizationRequest request = Objects
                .requireNonNull(authorization.getAttribute(OAuth2AuthorizationRequest.class.getName()));
        Map<Kind, Issued> issued = issued(authorization, now);
        Instant end = issued.values().stream().map(Issued::expiresAt).max(Instant::compareTo).orElse(now);
        return new Grant(authorization.getId(), authorization.getAttribute(VERSION),
                authorization.getRegisteredClientId(), authorization.getPrincipalName(), factors(person),
                authorization.getAuthorizedScopes(), request(request), issued, end);
    }

    private Map<Kind, Issued> issued(OAuth2Authorization authorization, Instant now) {
        Map<Kind, Issued> issued = new EnumMap<>(Kind.class);
        String state = authorization.getAttribute(OAuth2ParameterNames.STATE);
        if (state != null) {
            Duration time = lifetimes.code().multipliedBy(CODES_TO_ANSWER);
            issued.put(Kind.STATE, new Issued(hash(state), now, now.plus(time), Validity.VALID));
        }
        TYPES.forEach((kind, type) -> {
            Token<? extends OAuth2Token> token = authorization.getToken(type);
            if (token != null) {
                issued.put(kind, issued(kind, token, now));
            }
        });
        return issued;
    }

    private Issued issued(Kind kind, Token<? extends OAuth2Token> token, Instant now) {
        Instant at = Objects.requireNonNullElse(token.getToken().getIssuedAt(), now);
        // A person may log out by an ID token that has expired.
        Instant end = kind == Kind.ID_TOKEN
                ? at.plus(lifetimes.refresh())
                : Objects.requireNonNullElse(token.getToken().getExpiresAt(), now);
        return new Issued(hash(token.getToken().getTokenValue()), at, end,
                token.isInvalidated() ? Validity.REVOKED : Validity.VALID);
    }

    private static String hash(String token) {
        return Hashed.isOne(token) ? token : Hashed.of(token);
    }

    private static Map<String, Instant> factors(Authentication person) {
        Map<String, Instant> factors = new HashMap<>();
        for (GrantedAuthority authority : person.getAuthorities()) {
            if (authority instanceof FactorGrantedAuthority factor) {
                factors.put(factor.getAuthority(), factor.getIssuedAt());
            }
        }
        return factors;
    }

    private static Request request(OAuth2AuthorizationRequest request) {
        Map<String, Object> more = request.getAdditionalParameters();
        return new Request(request.getAuthorizationUri(), request.getRedirectUri(), request.getScopes(),
                request.getState(), (String) more.get(PkceParameterNames.CODE_CHALLENGE),
                (String) more.get(OidcParameterNames.NONCE));
    }

    /// @param presented the token by which the grant was found, in place of its hash
    OAuth2Authorization authorization(Grant grant, RegisteredClient client, Kind kind, String presented) {
        OAuth2Authorization.Builder authorization = OAuth2Authorization.withRegisteredClient(client).id(grant.id())
                .principalName(grant.person()).authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizedScopes(grant.scopes()).attribute(Principal.class.getName(), person(grant))
                .attribute(OAuth2AuthorizationRequest.class.getName(), request(grant));
        if (grant.version() != null) {
            authorization.attribute(VERSION, grant.version());
        }
        grant.issued().forEach((each, issued) -> {
            String value = each == kind ? presented : issued.hash();
            if (each == Kind.STATE) {
                authorization.attribute(OAuth2ParameterNames.STATE, value);
            } else {
                authorization.token(token(each, value, issued, grant), metadata -> metadata
                        .put(Token.INVALIDATED_METADATA_NAME, issued.validity() == Validity.REVOKED));
            }
        });
        return authorization.build();
    }

    private static Authentication person(Grant grant) {
        Collection<GrantedAuthority> factors = grant.factors().entrySet().stream()
                .<GrantedAuthority>map(factor -> FactorGrantedAuthority.withAuthority(factor.getKey())
                        .issuedAt(factor.getValue()).build())
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(grant.person(), null, factors);
    }

    private static OAuth2AuthorizationRequest request(Grant grant) {
        Request request = grant.request();
        return OAuth2AuthorizationRequest.authorizationCode().authorizationUri(request.uri()).clientId(grant.client())
                .redirectUri(request.redirectUri()).scopes(request.scopes()).state(request.state())
                .additionalParameters(more -> {
                    putIfKnown(more, PkceParameterNames.CODE_CHALLENGE, request.codeChallenge());
                    putIfKnown(more, PkceParameterNames.CODE_CHALLENGE_METHOD, "S256");
                    putIfKnown(more, OidcParameterNames.NONCE, request.nonce());
                }).build();
    }

    private static void putIfKnown(Map<String, Object> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static OAuth2Token token(Kind kind, String value, Issued issued, Grant grant) {
        return switch (kind) {
            case CODE -> new OAuth2AuthorizationCode(value, issued.at(), issued.expiresAt());
            case ACCESS_TOKEN -> new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, value, issued.at(),
                    issued.expiresAt(), grant.scopes());
            case REFRESH_TOKEN -> new OAuth2RefreshToken(value, issued.at(), issued.expiresAt());
            case ID_TOKEN -> new OidcIdToken(value, issued.at(), issued.expiresAt(),
                    Map.of(IdTokenClaimNames.SUB, grant.person(), IdTokenClaimNames.AUD, List.of(grant.client())));
            case STATE -> throw new IllegalArgumentException("A state is no token");
        };
    }
}
