package org.sinergija.events.recommendation;

import org.sinergija.starter.aggregate.CollectionIndexes;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NeighbourSettings.class)
class RecommendationConfiguration {
    @Bean
    CollectionIndexes remarkIndexes() {
        return CollectionIndexes.of(Remark.class, new Index("recommendation", Direction.ASC).on("_id", Direction.ASC));
    }
}
