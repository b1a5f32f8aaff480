package org.sinergija.events.consultation;

import org.sinergija.starter.aggregate.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

@Configuration(proxyBeanMethods = false)
class ConsultationConfiguration {
    @Bean
    CollectionIndexes contributionIndexes() {
        return CollectionIndexes.of(Contribution.class,
                new Index("consultation", Direction.ASC).on("_id", Direction.ASC), new Index("by", Direction.ASC));
    }

    @Bean
    CollectionIndexes editionIndexes() {
        return CollectionIndexes.of(Edition.class, new Index("consultation", Direction.ASC).on("_id", Direction.ASC));
    }
}
