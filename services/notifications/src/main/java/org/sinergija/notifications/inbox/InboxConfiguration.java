package org.sinergija.notifications.inbox;

import org.sinergija.starter.aggregate.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

@Configuration(proxyBeanMethods = false)
class InboxConfiguration {
    @Bean
    CollectionIndexes inboxIndexes() {
        return CollectionIndexes.of(Message.class, new Index("to", Direction.ASC).on("_id", Direction.DESC),
                new Index("overlaps", Direction.ASC), new Index("storedAt", Direction.ASC));
    }
}
