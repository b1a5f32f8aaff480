package org.sinergija.gateway.neighbour;

import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Each service by its name in `/actuator/health/readiness`.
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {
    @Bean
    HealthIndicator identity(Neighbours neighbours, Breakers breakers) {
        return of("identity", neighbours, breakers);
    }

    @Bean
    HealthIndicator partners(Neighbours neighbours, Breakers breakers) {
        return of("partners", neighbours, breakers);
    }

    @Bean
    HealthIndicator projects(Neighbours neighbours, Breakers breakers) {
        return of("projects", neighbours, breakers);
    }

    @Bean
    HealthIndicator events(Neighbours neighbours, Breakers breakers) {
        return of("events", neighbours, breakers);
    }

    @Bean
    HealthIndicator coordination(Neighbours neighbours, Breakers breakers) {
        return of("coordination", neighbours, breakers);
    }

    @Bean
    HealthIndicator notifications(Neighbours neighbours, Breakers breakers) {
        return of("notifications", neighbours, breakers);
    }

    private static HealthIndicator of(String name, Neighbours neighbours, Breakers breakers) {
        return new NeighbourHealth(neighbours.named(name), breakers.of(name));
    }
}
