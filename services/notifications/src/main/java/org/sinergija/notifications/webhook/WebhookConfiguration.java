package org.sinergija.notifications.webhook;

import org.sinergija.starter.aggregate.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {
    @Bean
    CollectionIndexes webhookIndexes() {
        return CollectionIndexes.of(Webhook.class,
                new Index("owner", Direction.ASC).on("slot", Direction.ASC).unique());
    }

    @Bean
    CollectionIndexes webhookDeliveryIndexes() {
        return CollectionIndexes.of(Delivery.class, new Index("webhook", Direction.ASC).on("_id", Direction.DESC),
                new Index("state", Direction.ASC).on("webhook", Direction.ASC), new Index("at", Direction.ASC));
    }

    @Bean
    CollectionIndexes webhookContentIndexes() {
        return CollectionIndexes.of(Content.class, new Index("subject", Direction.ASC), new Index("at", Direction.ASC));
    }

    @Bean
    CollectionIndexes webhookLineIndexes() {
        return CollectionIndexes.of(Line.class, new Index("due", Direction.ASC), new Index("webhook", Direction.ASC));
    }
}
