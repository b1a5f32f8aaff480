package org.sinergija.gateway.door;

import io.micrometer.observation.ObservationFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What spans tell.
@Configuration(proxyBeanMethods = false)
class SpanConfiguration {
    /// As all services do: they name the kind of path that was asked for, and no path, which may be a secret address.
    @Bean
    ObservationFilter noPaths() {
        return context -> context.removeHighCardinalityKeyValue("http.url");
    }
}
