package org.sinergija.events.organisation;

import org.sinergija.starter.event.EventInlet;
import org.sinergija.starter.trace.Traces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganisationConfiguration {
    @Bean
    EventInlet organisations(OrganisationNames names, Traces traces) {
        return new EventInlet(names, traces);
    }
}
