package org.sinergija.notifications.alert;

import org.sinergija.starter.aggregate.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

@Configuration(proxyBeanMethods = false)
class AlertConfiguration {
    @Bean
    CollectionIndexes caseIndexes() {
        return CollectionIndexes.of(OverlapCase.class, new Index("openSince", Direction.ASC).sparse());
    }
}
