package org.sinergija.identity.page;

import java.util.Set;

import org.sinergija.identity.account.Accounts;
import org.sinergija.starter.audit.AuditTrail;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.servlet.HandlerExceptionResolver;

import static jakarta.servlet.DispatcherType.ERROR;

/// The chain of the pages. It comes after that of the protocol, which sends browsers that nobody signed in with to `/login`.
@Configuration(proxyBeanMethods = false)
class PageSecurity {
    static final String LOGIN = "/login";
    static final String LOGIN_AGAIN = "/login/again";
    static final String SECOND_FACTOR = "/login/second-factor";
    static final String ENROLMENT = "/login/enrolment";
    static final String SIGNED_OUT = "/login/signed-out";
    static final String ACCOUNT = "/account";
    private static final String[] PAGES = {LOGIN, "/login/**", "/logout", "/consent", ACCOUNT, "/account/**",
            "/invitation/**", "/reset", "/reset/**", "/identity/assets/**"};
    private static final String[] SIGNED_IN = {"/consent", ACCOUNT, "/account/**"};
    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    RequestCache requestCache() {
        return new HttpSessionRequestCache();
    }

    @Bean
    @Order(100)
    SecurityFilterChain pages(HttpSecurity http, PasswordCheck passwords, Entrance entrance, RequestCache requests,
            Accounts accounts, AuditTrail trail,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems)
            throws Exception {
        return http.securityMatcher(PAGES)
                // One without a parent, which would have the same check and count each failure twice.
                .authenticationManager(new ProviderManager(passwords))
                .addFilterBefore(new PersonalActs(accounts, trail, problems), ExceptionTranslationFilter.class)
                .requestCache(cache -> cache.requestCache(requests))
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(ERROR).permitAll()
                        .requestMatchers(SIGNED_IN).authenticated().anyRequest().permitAll())
                .formLogin(form -> form.loginPage(LOGIN).usernameParameter("email").successHandler(entrance)
                        .failureHandler(entrance))
                .logout(logout -> logout.logoutSuccessUrl(SIGNED_OUT))
                .exceptionHandling(refusals -> refusals.accessDeniedPage("/login/refused"))
                .csrf(Customizer.withDefaults())
                .headers(headers -> headers
                        .contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.of(Set.of())))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                        .crossOriginOpenerPolicy(Customizer.withDefaults()))
                .build();
    }
}
