package org.sinergija.notifications.key;

import org.jspecify.annotations.Nullable;
import org.sinergija.starter.key.Keys;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The keys of this service.
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {
    /// @param key from which all others are derived: at least 32 bytes of chance; without it the service does not start
    @ConfigurationProperties("sinergija.notifications")
    record KeySettings(@Nullable String key) {
        /// Secrets have no place in a log.
        @Override
        public String toString() {
            return "KeySettings";
        }
    }

    @Bean
    Keys keys(KeySettings settings) {
        return new Keys(settings.key(), "sinergija.notifications.key");
    }
}
