package org.sinergija.events.checkin;

import org.sinergija.starter.aggregate.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;

@Configuration(proxyBeanMethods = false)
class CheckInIndexes {
    @Bean
    CollectionIndexes indexesOfPresences() {
        return CollectionIndexes.of(Presence.class,
                new Index("event", Sort.Direction.ASC).on("day", Sort.Direction.ASC));
    }
}
