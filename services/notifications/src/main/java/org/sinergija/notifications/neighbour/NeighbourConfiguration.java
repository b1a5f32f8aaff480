package org.sinergija.notifications.neighbour;

import org.sinergija.starter.neighbour.Neighbour;
import org.sinergija.starter.security.ClientTokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NeighbourConfiguration {
    private final NeighbourSettings settings;
    private final ClientTokens tokens;

    NeighbourConfiguration(NeighbourSettings settings, ClientTokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    @Bean
    Neighbour partners() {
        return new Neighbour("partners", settings.partners().url(), settings.patience(), tokens);
    }

    @Bean
    Neighbour coordination() {
        return new Neighbour("coordination", settings.coordination().url(), settings.patience(), tokens);
    }
}
