package org.sinergija.starter.web.idempotency;

import java.time.Clock;

import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.web.binding.StreamedBody;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Requests that may be repeated.
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@EnableConfigurationProperties(IdempotencySettings.class)
@EnableScheduling
class IdempotencyAutoConfiguration {
    /// Inside the security filters, which say who calls.
    private static final int ORDER = -50;

    @Bean
    Attempts attempts(MongoTemplate mongo, Clock clock, IdempotencySettings settings) {
        return new Attempts(mongo, clock, settings.expiry());
    }

    @Bean
    Ids ids() {
        return new Ids();
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(Attempts attempts, Ids ids,
            ObjectProvider<StreamedBody> streamed,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        FilterRegistrationBean<IdempotencyFilter> registration = new FilterRegistrationBean<>(
                new IdempotencyFilter(attempts, ids, streamed.stream().toList(), problems));
        registration.setOrder(ORDER);
        return registration;
    }
}
