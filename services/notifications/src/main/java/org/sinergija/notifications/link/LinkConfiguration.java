package org.sinergija.notifications.link;

import org.sinergija.starter.key.Keys;
import org.sinergija.starter.key.Seal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LinkConfiguration {
    @Bean
    Seal seal(Keys keys) {
        return keys.seal("links of letters");
    }
}
