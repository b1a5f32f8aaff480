package org.sinergija.coordination.overlap;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.sinergija.coordination.engine.Engine;
import org.sinergija.starter.event.EventInlet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OverlapConfiguration {
    @Bean
    Engine engine(LevelSettings settings) {
        return new Engine(settings.levels());
    }

    @Bean
    EventInlet initiatives(InitiativeHandler handler, Tracer tracer, Propagator propagator) {
        return new EventInlet(handler, tracer, propagator);
    }
}
