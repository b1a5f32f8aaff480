package org.sinergija.events.organisation;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.sinergija.starter.event.EventInlet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganisationConfiguration {
    @Bean
    EventInlet organisations(OrganisationNames names, Tracer tracer, Propagator propagator) {
        return new EventInlet(names, tracer, propagator);
    }
}
