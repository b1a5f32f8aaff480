package org.sinergija.identity.protocol;

import java.util.List;
import java.util.Set;

import org.sinergija.identity.IdentitySettings;
import org.sinergija.identity.client.ClientSecrets;
import org.sinergija.identity.signing.SigningKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/// Which requests are the protocol's, and which need a token of ours.
@Configuration(proxyBeanMethods = false)
class ProtocolSecurity {
    private static final String READING = "SCOPE_read";
    private static final String WRITING = "SCOPE_write";

    @Bean
    AuthorizationServerSettings authorizationServerSettings(IdentitySettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer().toString()).build();
    }

    /// Takes what the services take.
    @Bean
    JwtDecoder accessTokens(SigningKeys keys, IdentitySettings settings) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys).jwsAlgorithm(SignatureAlgorithm.RS256).build();
        decoder.setJwtValidator(JwtValidators.createAtJwtValidator().issuer(settings.issuer().toString())
                .audience(Claims.AUDIENCE).build());
        return decoder;
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http, UserInfo userInfo, Refusals refusals) {
        return http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            endpoints(server, userInfo);
        }).authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(
                        tokens -> tokens.jwt(_ -> {}).authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
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

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, Refusals refusals) {
        return http.securityMatcher("/api/**", "/actuator/**", "/v3/api-docs/**", "/error")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/api/**")
                        .hasAnyAuthority(READING, WRITING).requestMatchers("/api/**").hasAuthority(WRITING).anyRequest()
                        .permitAll())
                .oauth2ResourceServer(
                        tokens -> tokens.jwt(_ -> {}).authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie signs anybody in here, so no other site can make a browser act for its user.
                .csrf(AbstractHttpConfigurer::disable)
                // The gateway's, and caching is told by ETags.
                .headers(AbstractHttpConfigurer::disable).build();
    }
}
