package org.sinergija.starter.aggregate;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.sinergija.starter.event.LostTopic;
import org.sinergija.starter.event.Outbox;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions.BigDecimalRepresentation;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/// How aggregates stand in the store: ids as text, days and instants in UTC whatever the machine's zone, amounts exact.
@AutoConfiguration(after = MongoAutoConfiguration.class, before = DataMongoAutoConfiguration.class)
class AggregateAutoConfiguration {
    @Bean
    StoreConnection storeConnection() {
        return new StoreConnection();
    }

    @Bean
    MongoCustomConversions mongoCustomConversions() {
        return MongoCustomConversions.create(
                conversions -> conversions.useNativeDriverJavaTimeCodecs()
                        .bigDecimal(BigDecimalRepresentation.DECIMAL128)
                        .registerConverters(List.of(UuidToText.INSTANCE, TextToUuid.INSTANCE)));
    }

    @Bean
    MappingMongoConverter mappingMongoConverter(MongoDatabaseFactory factory, MongoMappingContext context,
            MongoCustomConversions conversions) {
        MappingMongoConverter converter = new MappingMongoConverter(new DefaultDbRefResolver(factory), context);
        converter.setCustomConversions(conversions);
        // A class name in a document would tie the data to the code's packages.
        converter.setTypeMapper(new DefaultMongoTypeMapper(null));
        return converter;
    }

    @Bean
    AggregateStore aggregateStore(MongoTemplate mongo, Outbox outbox) {
        return new AggregateStore(mongo, outbox);
    }

    @Bean
    TopicEndpoint topicEndpoint(AggregateStore store, LostTopic lost) {
        return new TopicEndpoint(store, lost);
    }

    /// In the readiness as `documents`.
    @Bean
    StorePreparation documentsHealthIndicator(MongoTemplate mongo, Clock clock, List<Migration> migrations,
            AggregateStore store, List<CollectionIndexes> further) {
        return new StorePreparation(new Migrations(mongo, clock, migrations), store, further);
    }

    @WritingConverter
    enum UuidToText implements Converter<UUID, String> {
        INSTANCE;

        @Override
        public String convert(UUID id) {
            return id.toString();
        }
    }

    @ReadingConverter
    enum TextToUuid implements Converter<String, UUID> {
        INSTANCE;

        @Override
        public UUID convert(String id) {
            return UUID.fromString(id);
        }
    }
}
