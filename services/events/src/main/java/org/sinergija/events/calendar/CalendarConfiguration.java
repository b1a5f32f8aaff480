package org.sinergija.events.calendar;

import org.sinergija.starter.aggregate.CollectionIndexes;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Sender.class)
class CalendarConfiguration {
    @Bean
    CollectionIndexes indexesOfPersonalCalendars() {
        return CollectionIndexes.of(PersonalCalendar.class,
                new Index(PersonalCalendars.ADDRESS, Sort.Direction.ASC).unique());
    }
}
