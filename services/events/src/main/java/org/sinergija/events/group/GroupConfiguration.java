package org.sinergija.events.group;

import org.sinergija.starter.aggregate.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

@Configuration(proxyBeanMethods = false)
class GroupConfiguration {
    @Bean
    CollectionIndexes groupIndexes() {
        return CollectionIndexes.of(WorkingGroup.class, new Index("event", Direction.ASC).on("_id", Direction.ASC));
    }
}
