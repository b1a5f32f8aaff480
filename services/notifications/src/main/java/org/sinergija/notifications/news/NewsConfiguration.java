package org.sinergija.notifications.news;

import org.sinergija.starter.aggregate.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

@Configuration(proxyBeanMethods = false)
class NewsConfiguration {
    @Bean
    CollectionIndexes newsIndexes() {
        return CollectionIndexes.of(NewsItem.class, new Index("at", Direction.ASC),
                new Index("loggedAt", Direction.ASC), new Index("about", Direction.ASC));
    }
}
