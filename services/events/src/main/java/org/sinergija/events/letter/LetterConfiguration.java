package org.sinergija.events.letter;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.sinergija.starter.aggregate.CollectionIndexes;
import org.sinergija.starter.event.EventInlet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;

@Configuration(proxyBeanMethods = false)
class LetterConfiguration {
    @Bean
    EventInlet eventNewsInlet(EventNews news, Tracer tracer, Propagator propagator) {
        return new EventInlet(news, tracer, propagator);
    }

    @Bean
    CollectionIndexes eventLetterIndexes() {
        return CollectionIndexes.of(Letter.class, new Index("due", Sort.Direction.ASC),
                new Index("writtenAt", Sort.Direction.ASC));
    }
}
