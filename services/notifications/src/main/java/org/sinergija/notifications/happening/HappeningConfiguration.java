package org.sinergija.notifications.happening;

import java.util.List;

import org.sinergija.contracts.Topic;
import org.sinergija.starter.event.EventInlet;
import org.sinergija.starter.event.Lane;
import org.sinergija.starter.trace.Traces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// One inlet for each topic; two where an import can bring thousands at once (contracts/decisions/0010).
@Configuration(proxyBeanMethods = false)
class HappeningConfiguration {
    private final List<Follower> followers;
    private final Traces traces;

    HappeningConfiguration(List<Follower> followers, Traces traces) {
        this.followers = followers;
        this.traces = traces;
    }

    @Bean
    EventInlet organisations() {
        return new EventInlet(handler("organisations", Topic.ORGANISATIONS), traces);
    }

    @Bean
    EventInlet goodPractices() {
        return new EventInlet(handler("goodPractices", Topic.GOOD_PRACTICES), traces);
    }

    @Bean
    EventInlet initiatives() {
        return new EventInlet(handler("initiatives", Topic.INITIATIVES), Lane.PROMPT, traces);
    }

    @Bean
    EventInlet bulkInitiatives() {
        return new EventInlet(handler("initiatives", Topic.INITIATIVES), Lane.BULK, traces);
    }

    @Bean
    EventInlet events() {
        return new EventInlet(handler("events", Topic.EVENTS), traces);
    }

    @Bean
    EventInlet recommendations() {
        return new EventInlet(handler("recommendations", Topic.RECOMMENDATIONS), traces);
    }

    @Bean
    EventInlet consultations() {
        return new EventInlet(handler("consultations", Topic.CONSULTATIONS), traces);
    }

    @Bean
    EventInlet overlaps() {
        return new EventInlet(handler("overlaps", Topic.OVERLAPS), Lane.PROMPT, traces);
    }

    @Bean
    EventInlet bulkOverlaps() {
        return new EventInlet(handler("overlaps", Topic.OVERLAPS), Lane.BULK, traces);
    }

    private TopicHandler handler(String name, Topic topic) {
        return new TopicHandler(name, topic, followers);
    }
}
