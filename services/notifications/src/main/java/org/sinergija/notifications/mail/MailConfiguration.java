package org.sinergija.notifications.mail;

import org.sinergija.starter.aggregate.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {
    private static final String OVERLAPS = "overlaps";

    @Bean
    CollectionIndexes orderIndexes() {
        return CollectionIndexes.of(Order.class, new Index("storedAt", Direction.ASC),
                new Index(OVERLAPS, Direction.ASC));
    }

    @Bean
    CollectionIndexes letterIndexes() {
        return CollectionIndexes.of(Letter.class, new Index("due", Direction.ASC), new Index(OVERLAPS, Direction.ASC),
                new Index("to", Direction.ASC));
    }

    @Bean
    CollectionIndexes endedIndexes() {
        return CollectionIndexes.of(Ended.class, new Index("at", Direction.ASC));
    }

    @Bean
    CollectionIndexes bounceIndexes() {
        return CollectionIndexes.of(Bounce.class, new Index("organisation", Direction.ASC).on("_id", Direction.ASC));
    }
}
