package org.sinergija.gateway.passage;

import org.sinergija.gateway.neighbour.Breakers;
import org.sinergija.gateway.neighbour.Neighbours;
import org.sinergija.gateway.neighbour.Neighbours.Neighbour;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

import static org.springframework.cloud.gateway.server.mvc.filter.AfterFilterFunctions.removeResponseHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.cloud.gateway.server.mvc.predicate.GatewayRequestPredicates.path;

/// Who answers what.
@Configuration(proxyBeanMethods = false)
class Routes {
    private final Neighbours neighbours;
    private final Breakers breakers;
    private final Attempts attempts;

    Routes(Neighbours neighbours, Breakers breakers, Attempts attempts) {
        this.neighbours = neighbours;
        this.breakers = breakers;
        this.attempts = attempts;
    }

    /// Overlaps come before initiatives, whose paths they share.
    @Bean
    RouterFunction<ServerResponse> doors() {
        return to("coordination", "/api/v1/initiatives/*/overlaps", "/api/v1/overlaps/**", "/api/v1/coverage/**",
                "/api/v1/statistics")
                .and(to("partners", "/api/v1/organisations/**", "/api/v1/service-points"))
                .and(to("projects", "/api/v1/initiatives/**", "/api/v1/good-practices/**",
                        "/api/v1/good-practices.csv", "/api/v1/exports/**", "/api/v1/imports/**",
                        "/api/v1/reference/**"))
                .and(to("events", "/api/v1/events/**", "/api/v1/events.ics", "/api/v1/working-groups/**",
                        "/api/v1/recommendations/**", "/api/v1/commitments/**", "/api/v1/consultations/**",
                        "/api/v1/calendars/**", "/api/v1/me/calendar", "/api/v1/registrations/**"))
                .and(to("notifications", "/api/v1/subscriptions/**", "/api/v1/inbox/**", "/api/v1/webhooks/**",
                        "/api/v1/feed/**", "/api/v1/newsletters/**", "/api/v1/newsletter-subscriptions",
                        "/api/v1/bounces",
                        "/letters/**"))
                .and(to("identity", "/.well-known/openid-configuration", "/.well-known/oauth-authorization-server",
                        "/oauth2/**", "/userinfo", "/connect/logout", "/login/**", "/logout", "/consent",
                        "/account/**", "/invitation/**", "/reset/**", "/identity/assets/**", "/api/v1/accounts/**",
                        "/api/v1/clients/**"));
    }

    private RouterFunction<ServerResponse> to(String name, String... paths) {
        Neighbour neighbour = neighbours.named(name);
        return route(name).route(path(paths), http())
                .filter(new Safeguard(neighbour, neighbours.patience(), breakers.of(name), attempts.at(name)))
                .before(uri(neighbour.url())).after(removeResponseHeader("X-Trace-Id"))
                .after(removeResponseHeader("Server")).after(removeResponseHeader("X-Powered-By")).build();
    }
}
