package org.sinergija.notifications.feed;

import org.sinergija.starter.aggregate.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

@Configuration(proxyBeanMethods = false)
class FeedConfiguration {
    @Bean
    CollectionIndexes feedIndexes() {
        return CollectionIndexes.of(Entry.class, new Index("event", Direction.ASC).unique(),
                new Index("subject", Direction.ASC));
    }
}
