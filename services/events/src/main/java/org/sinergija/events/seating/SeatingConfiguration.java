package org.sinergija.events.seating;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.sinergija.starter.aggregate.CollectionIndexes;
import org.sinergija.starter.event.EventInlet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;

@Configuration(proxyBeanMethods = false)
class SeatingConfiguration {
    @Bean
    EventInlet seatTerms(EventTerms terms, Tracer tracer, Propagator propagator) {
        return new EventInlet(terms, tracer, propagator);
    }

    @Bean
    CollectionIndexes ledgerIndexes() {
        return CollectionIndexes.of(StoredLedger.class, new Index("due", Sort.Direction.ASC).sparse());
    }
}
