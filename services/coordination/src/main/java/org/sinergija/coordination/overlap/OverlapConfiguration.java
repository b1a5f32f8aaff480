package org.sinergija.coordination.overlap;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.sinergija.coordination.engine.CurrentEngine;
import org.sinergija.coordination.weights.PairWeights;
import org.sinergija.starter.event.EventInlet;
import org.sinergija.starter.event.Lane;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OverlapConfiguration {
    @Bean
    CurrentEngine currentEngine(LevelSettings settings) {
        return new CurrentEngine(settings.levels(), PairWeights.own());
    }

    @Bean
    EventInlet initiatives(InitiativeHandler handler, Tracer tracer, Propagator propagator) {
        return new EventInlet(handler, Lane.PROMPT, tracer, propagator);
    }

    @Bean
    EventInlet bulkInitiatives(InitiativeHandler handler, Tracer tracer, Propagator propagator) {
        return new EventInlet(handler, Lane.BULK, tracer, propagator);
    }
}
