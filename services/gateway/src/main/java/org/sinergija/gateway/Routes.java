package org.sinergija.gateway;

import java.time.Duration;
import java.util.Arrays;

import org.sinergija.gateway.Neighbours.Neighbour;
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
    private static final String API = "/api/v1";

    /// Overlaps come before initiatives, whose paths they share.
    @Bean
    RouterFunction<ServerResponse> doors(Neighbours neighbours) {
        Duration patience = neighbours.patience();
        return to(neighbours.named("coordination"), patience, "/initiatives/*/overlaps", "/overlaps/**",
                "/coverage/**", "/statistics")
                .and(to(neighbours.named("partners"), patience, "/organisations/**", "/service-points"))
                .and(to(neighbours.named("projects"), patience, "/initiatives/**", "/good-practices/**",
                        "/good-practices.csv",
                        "/exports/**", "/imports/**", "/reference/**"));
    }

    private static RouterFunction<ServerResponse> to(Neighbour neighbour, Duration patience, String... paths) {
        String[] patterns = Arrays.stream(paths).map(API::concat).toArray(String[]::new);
        return route(neighbour.name()).route(path(patterns), http()).filter(new Safeguard(neighbour.name(), patience))
                .before(uri(
                        neighbour.url()))
                .after(removeResponseHeader(TraceIdFilter.HEADER)).build();
    }
}
