package org.sinergija.projects.organisation;

import org.sinergija.starter.event.EventInlet;
import org.sinergija.starter.trace.Traces;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PartnersSettings.class)
class OrganisationConfiguration {
    @Bean
    EventInlet organisations(KnownOrganisations handler, Traces traces) {
        return new EventInlet(handler, traces);
    }
}
