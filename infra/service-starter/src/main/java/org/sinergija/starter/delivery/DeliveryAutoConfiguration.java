package org.sinergija.starter.delivery;

import java.time.Clock;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/// What is told of deliveries, in a service that has any.
@AutoConfiguration
class DeliveryAutoConfiguration {
    @Bean
    DeliveryAges deliveryAges(ObjectProvider<Waiting> all, Clock clock, MeterRegistry meters) {
        return new DeliveryAges(all.orderedStream().toList(), clock, meters);
    }

    @Bean
    DeliveryTimes deliveryTimes(Clock clock, MeterRegistry meters) {
        return new DeliveryTimes(clock, meters);
    }
}
