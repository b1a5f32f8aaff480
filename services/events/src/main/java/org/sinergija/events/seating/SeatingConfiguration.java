package org.sinergija.events.seating;

import org.sinergija.starter.aggregate.CollectionIndexes;
import org.sinergija.starter.event.EventInlet;
import org.sinergija.starter.trace.Traces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;

@Configuration(proxyBeanMethods = false)
class SeatingConfiguration {
    @Bean
    EventInlet seatTerms(EventTerms terms, Traces traces) {
        return new EventInlet(terms, traces);
    }

    @Bean
    CollectionIndexes ledgerIndexes() {
        return CollectionIndexes.of(StoredLedger.class, new Index("due", Sort.Direction.ASC).sparse());
    }
}
