package org.sinergija.events.registration;

import org.sinergija.starter.aggregate.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;

@Configuration(proxyBeanMethods = false)
class RegistrationIndexes {
    @Bean
    CollectionIndexes indexesOfRegistrations() {
        return CollectionIndexes.of(Registration.class, new Index("person", Sort.Direction.ASC),
                new Index("undecided", Sort.Direction.ASC).sparse());
    }

    @Bean
    CollectionIndexes indexesOfNeeds() {
        return CollectionIndexes.of(Needs.class, new Index("event", Sort.Direction.ASC));
    }
}
