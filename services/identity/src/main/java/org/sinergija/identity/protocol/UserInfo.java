package org.sinergija.identity.protocol;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.sinergija.identity.account.Account;
import org.sinergija.identity.account.Accounts;
import org.sinergija.starter.security.Role;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;
import org.springframework.stereotype.Component;

/// Who a person is, as far as the person let the client know.
@Component
class UserInfo implements Function<OidcUserInfoAuthenticationContext, OidcUserInfo> {
    private final Accounts accounts;

    UserInfo(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public OidcUserInfo apply(OidcUserInfoAuthenticationContext context) {
        String person = context.getAuthorization().getPrincipalName();
        Account account = accounts.find(UUID.fromString(person)).filter(Account::isActive)
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_TOKEN));
        Set<String> scopes = context.getAccessToken().getScopes();
        OidcUserInfo.Builder info = OidcUserInfo.builder().subject(person);
        if (scopes.contains(OidcScopes.PROFILE)) {
            info.name(account.name()).locale(account.language()).claim(Claims.ROLES,
                    account.roles().stream().map(Role::name).sorted().toList());
            account.organisation().ifPresent(id -> info.claim(Claims.ORGANISATION, id.toString()));
        }
        if (scopes.contains(OidcScopes.EMAIL)) {
            info.email(account.email()).emailVerified(true);
        }
        return info.build();
    }
}
