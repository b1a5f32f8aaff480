package org.sinergija.starter.security;

import java.net.MalformedURLException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.pattern.PathPatternParser;

/// Every service verifies tokens and decides for itself. What is not of the API (health, metrics, the API document) is open to
/// read; what an operator has a service do there takes an administrator.
@AutoConfiguration(before = {ServletWebSecurityAutoConfiguration.class, OAuth2ResourceServerAutoConfiguration.class},
        beforeName = "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration")
@EnableConfigurationProperties({SecuritySettings.class, ClientSettings.class})
class SecurityAutoConfiguration {
    private static final String API = "/api/**";
    private static final String OPERATING = "/actuator/**";
    private static final AccessRules.Rule OPERATORS = new AccessRules.Rule(HttpMethod.POST,
            PathPatternParser.defaultInstance.parse(OPERATING), EnumSet.of(Who.ADMIN));

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    /// The provider itself has its own.
    @Bean
    @ConditionalOnMissingBean(JWKSource.class)
    ProviderKeys providerKeys(SecuritySettings settings) throws MalformedURLException {
        return new ProviderKeys(settings);
    }

    @Bean
    Tokens tokens(SecuritySettings settings, JWKSource<SecurityContext> keys, Clock clock) {
        return new Tokens(settings, keys, clock);
    }

    @Bean
    Refusals refusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return new Refusals(problems);
    }

    @Bean
    SecurityFilterChain apiSecurity(HttpSecurity http, AccessRules rules, SecuritySettings settings, Tokens tokens,
            Refusals refusals) {
        return http
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(API).access((caller, asked) -> new AuthorizationDecision(rules
                                .of(asked.getRequest()).map(rule -> rule.admits(SignedIn.caller(caller.get())))
                                // ListedOnly, which knows whether there is such an operation, decides.
                                .orElse(true)))
                        .requestMatchers(HttpMethod.POST, OPERATING).access(SecurityAutoConfiguration::operates)
                        .requestMatchers(HttpMethod.DELETE, OPERATING).access(SecurityAutoConfiguration::operates)
                        .anyRequest().permitAll())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(refusals).accessDeniedHandler(refusals)
                        .jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(new TokenReader(settings))))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie signs anybody in, so no other site can make a browser act for its user.
                .csrf(AbstractHttpConfigurer::disable).logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                // The gateway's, and caching is told by ETags.
                .headers(AbstractHttpConfigurer::disable).build();
    }

    private static AuthorizationDecision operates(Supplier<? extends Authentication> caller, Object asked) {
        return new AuthorizationDecision(OPERATORS.admits(SignedIn.caller(caller.get())));
    }

    /// Which methods there are, the handlers know.
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    @Bean
    WebMvcConfigurer callers(AccessRules rules) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new ListedOnly(rules)).addPathPatterns(API);
                registry.addInterceptor(new KeptApart(rules)).addPathPatterns(API);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
            }
        };
    }

    @Bean
    @ConditionalOnBean(ProviderKeys.class)
    ProviderHealth identityHealthIndicator(ProviderKeys keys) {
        return new ProviderHealth(keys);
    }

    @Bean
    AccessDocument accessDocument(AccessRules rules, SecuritySettings settings) {
        return new AccessDocument(rules, settings);
    }

    @Bean
    ClientTokens clientTokens(ClientSettings settings, Clock clock) {
        return new ClientTokens(settings, clock);
    }
}
