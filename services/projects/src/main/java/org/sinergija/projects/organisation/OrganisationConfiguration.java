package org.sinergija.projects.organisation;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.sinergija.starter.event.EventInlet;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PartnersSettings.class)
class OrganisationConfiguration {
    @Bean
    EventInlet organisations(KnownOrganisations handler, Tracer tracer, Propagator propagator) {
        return new EventInlet(handler, tracer, propagator);
    }
}
