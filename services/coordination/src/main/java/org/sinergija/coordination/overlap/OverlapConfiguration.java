package org.sinergija.coordination.overlap;

import org.sinergija.contracts.Topic;
import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.coordination.candidate.Candidates;
import org.sinergija.coordination.engine.CurrentEngine;
import org.sinergija.coordination.weights.PairWeights;
import org.sinergija.starter.event.EventInlet;
import org.sinergija.starter.event.Lane;
import org.sinergija.starter.event.TopicReader;
import org.sinergija.starter.trace.Traces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// One inlet for each topic; two where an import can bring thousands at once (contracts/decisions/0010).
@Configuration(proxyBeanMethods = false)
class OverlapConfiguration {
    private static final String INITIATIVES = "initiatives";

    private final Candidates candidates;
    private final TopicReader topics;
    private final OverlapLatency latency;
    private final Traces traces;

    OverlapConfiguration(Candidates candidates, TopicReader topics, OverlapLatency latency, Traces traces) {
        this.candidates = candidates;
        this.topics = topics;
        this.latency = latency;
        this.traces = traces;
    }

    @Bean
    CurrentEngine currentEngine(LevelSettings settings) {
        return new CurrentEngine(settings.levels(), PairWeights.own());
    }

    @Bean
    EventInlet initiatives(Examiner examiner) {
        return new EventInlet(handler(INITIATIVES, Topic.INITIATIVES, InitiativeState.class, examiner), Lane.PROMPT,
                traces);
    }

    @Bean
    EventInlet bulkInitiatives(Examiner examiner) {
        return new EventInlet(handler(INITIATIVES, Topic.INITIATIVES, InitiativeState.class, examiner), Lane.BULK,
                traces);
    }

    @Bean
    EventInlet events(Examiner examiner) {
        return new EventInlet(handler("events", Topic.EVENTS, EventState.class, examiner), traces);
    }

    private SubjectHandler handler(String name, Topic topic, Class<?> state, Examiner examiner) {
        return new SubjectHandler(name, topic, state, candidates, examiner, topics, latency);
    }
}
