package org.sinergija.gateway.passage;

import org.springframework.boot.http.client.JdkClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.autoconfigure.ClientHttpRequestFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How services are asked.
@Configuration(proxyBeanMethods = false)
class AskingServices {
    /// What a client gets packed was packed by the service for it; else the gateway would ask for it and unpack it.
    @Bean
    ClientHttpRequestFactoryBuilderCustomizer<JdkClientHttpRequestFactoryBuilder> asTheyCome() {
        return builder -> builder.withCustomizer(requests -> requests.enableCompression(false));
    }
}
