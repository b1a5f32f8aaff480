package org.sinergija.starter.health;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/// The neighbours in `/actuator/health/readiness`, as `broker` and `store`.
@AutoConfiguration(after = {DataMongoAutoConfiguration.class, KafkaAutoConfiguration.class})
class HealthAutoConfiguration {
    @Bean
    BrokerHealth brokerHealthIndicator(KafkaProperties kafka) {
        return new BrokerHealth(String.join(",", kafka.getBootstrapServers()), kafka.buildAdminProperties());
    }

    @Bean
    StoreHealth storeHealthIndicator(MongoTemplate mongo) {
        return new StoreHealth(mongo);
    }
}
