package org.sinergija.identity.protocol;

import java.util.List;
import java.util.Set;

import org.sinergija.identity.IdentitySettings;
import org.sinergija.identity.client.ClientSecrets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/// Which requests are the protocol's; the rest of the API is guarded as in every service.
@Configuration(proxyBeanMethods = false)
class ProtocolSecurity {
    @Bean
    AuthorizationServerSettings authorizationServerSettings(IdentitySettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer().toString()).build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http, UserInfo userInfo, AuthenticationEntryPoint unknown,
            AccessDeniedHandler refused) {
        return http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            endpoints(server, userInfo);
        }).authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(
                        tokens -> tokens.jwt(_ -> {}).authenticationEntryPoint(unknown).accessDeniedHandler(refused))
                .exceptionHandling(failures -> failures.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"), pages()))
                .build();
    }

    private static void endpoints(OAuth2AuthorizationServerConfigurer server, UserInfo userInfo) {
        server.clientAuthentication(clients -> clients.authenticationProviders(ProtocolSecurity::hashPlainly))
                .authorizationEndpoint(authorization -> authorization.consentPage("/consent"))
                .tokenEndpoint(tokens -> tokens.accessTokenRequestConverter(new AllScopes()))
                .authorizationServerMetadataEndpoint(metadata -> metadata
                        .authorizationServerMetadataCustomizer(said -> said.grantTypes(WhatIsThere::grants)
                                .tokenEndpointAuthenticationMethods(WhatIsThere::methods)
                                .tokenRevocationEndpointAuthenticationMethods(WhatIsThere::methodsWithSecret)
                                .tokenIntrospectionEndpointAuthenticationMethods(WhatIsThere::methodsWithSecret)
                                .scopes(WhatIsThere::scopes)))
                .oidc(oidc -> oidc.userInfoEndpoint(endpoint -> endpoint.userInfoMapper(userInfo))
                        .providerConfigurationEndpoint(metadata -> metadata
                                .providerConfigurationCustomizer(said -> said.grantTypes(WhatIsThere::grants)
                                        .tokenEndpointAuthenticationMethods(WhatIsThere::methods)
                                        .tokenRevocationEndpointAuthenticationMethods(WhatIsThere::methodsWithSecret)
                                        .tokenIntrospectionEndpointAuthenticationMethods(WhatIsThere::methodsWithSecret)
                                        .scopes(WhatIsThere::scopes))));
    }

    private static void hashPlainly(List<AuthenticationProvider> providers) {
        providers.stream().filter(ClientSecretAuthenticationProvider.class::isInstance)
                .map(ClientSecretAuthenticationProvider.class::cast)
                .forEach(provider -> provider.setPasswordEncoder(new ClientSecrets()));
    }

    private static MediaTypeRequestMatcher pages() {
        MediaTypeRequestMatcher pages = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        pages.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return pages;
    }
}
