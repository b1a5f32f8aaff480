package org.sinergija.gateway;

import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Each service by its name in `/actuator/health/readiness`.
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {
    @Bean
    HealthIndicator partners(Neighbours neighbours) {
        return new NeighbourHealth(neighbours.named("partners"));
    }

    @Bean
    HealthIndicator projects(Neighbours neighbours) {
        return new NeighbourHealth(neighbours.named("projects"));
    }

    @Bean
    HealthIndicator coordination(Neighbours neighbours) {
        return new NeighbourHealth(neighbours.named("coordination"));
    }
}
