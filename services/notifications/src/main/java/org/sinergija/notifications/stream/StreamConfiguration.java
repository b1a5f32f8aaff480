package org.sinergija.notifications.stream;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Readers of the one kind take no place of the other's: the feed is open to everybody.
@Configuration(proxyBeanMethods = false)
class StreamConfiguration {
    private final StreamSettings settings;
    private final Clock clock;

    StreamConfiguration(StreamSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Bean
    Listeners inboxListeners() {
        return new Listeners(settings, clock);
    }

    @Bean
    Listeners feedListeners() {
        return new Listeners(settings, clock);
    }
}
