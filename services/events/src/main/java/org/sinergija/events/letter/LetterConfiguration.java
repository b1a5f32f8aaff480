package org.sinergija.events.letter;

import org.sinergija.starter.aggregate.CollectionIndexes;
import org.sinergija.starter.event.EventInlet;
import org.sinergija.starter.trace.Traces;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LetterSettings.class)
class LetterConfiguration {
    @Bean
    EventInlet movedEvents(EventNews news, Traces traces) {
        return new EventInlet(news, traces);
    }

    @Bean
    EventInlet changedConsultations(ConsultationNews news, Traces traces) {
        return new EventInlet(news, traces);
    }

    @Bean
    CollectionIndexes eventLetterIndexes() {
        return CollectionIndexes.of(Letter.class, new Index("due", Sort.Direction.ASC),
                new Index("writtenAt", Sort.Direction.ASC), new Index("to", Sort.Direction.ASC));
    }
}
