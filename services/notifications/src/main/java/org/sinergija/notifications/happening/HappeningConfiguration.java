package org.sinergija.notifications.happening;

import java.util.List;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.sinergija.contracts.Topic;
import org.sinergija.starter.event.EventInlet;
import org.sinergija.starter.event.Lane;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// One inlet for each topic; two where an import can bring thousands at once (contracts/decisions/0010).
@Configuration(proxyBeanMethods = false)
class HappeningConfiguration {
    private final List<Follower> followers;
    private final Tracer tracer;
    private final Propagator propagator;

    HappeningConfiguration(List<Follower> followers, Tracer tracer, Propagator propagator) {
        this.followers = followers;
        this.tracer = tracer;
        this.propagator = propagator;
    }

    @Bean
    EventInlet organisations() {
        return new EventInlet(handler("organisations", Topic.ORGANISATIONS), tracer, propagator);
    }

    @Bean
    EventInlet goodPractices() {
        return new EventInlet(handler("goodPractices", Topic.GOOD_PRACTICES), tracer, propagator);
    }

    @Bean
    EventInlet initiatives() {
        return new EventInlet(handler("initiatives", Topic.INITIATIVES), Lane.PROMPT, tracer, propagator);
    }

    @Bean
    EventInlet bulkInitiatives() {
        return new EventInlet(handler("initiatives", Topic.INITIATIVES), Lane.BULK, tracer, propagator);
    }

    @Bean
    EventInlet events() {
        return new EventInlet(handler("events", Topic.EVENTS), tracer, propagator);
    }

    @Bean
    EventInlet recommendations() {
        return new EventInlet(handler("recommendations", Topic.RECOMMENDATIONS), tracer, propagator);
    }

    @Bean
    EventInlet consultations() {
        return new EventInlet(handler("consultations", Topic.CONSULTATIONS), tracer, propagator);
    }

    @Bean
    EventInlet overlaps() {
        return new EventInlet(handler("overlaps", Topic.OVERLAPS), Lane.PROMPT, tracer, propagator);
    }

    @Bean
    EventInlet bulkOverlaps() {
        return new EventInlet(handler("overlaps", Topic.OVERLAPS), Lane.BULK, tracer, propagator);
    }

    private TopicHandler handler(String name, Topic topic) {
        return new TopicHandler(name, topic, followers);
    }
}
