package org.sinergija.starter.web.openapi;

import java.io.IOException;
import java.io.InputStream;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Yaml31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import org.sinergija.starter.web.download.Download;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.version.IfMatch;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;

/// The API document at `/v3/api-docs`.
@AutoConfiguration
@EnableConfigurationProperties(ApiSettings.class)
class OpenApiAutoConfiguration {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Paging.class, IfMatch.class, Download.class);
    }

    @Bean
    OpenAPI baseDocument(ApiSettings settings) throws IOException {
        try (InputStream yaml = new ClassPathResource("openapi-base.yaml").getInputStream()) {
            OpenAPI base = Yaml31.mapper().readValue(yaml, OpenAPI.class);
            base.getInfo().title(settings.title()).description(settings.description());
            return base.specVersion(SpecVersion.V31);
        }
    }

    /// The last one registered is the first one asked.
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SharedSchemas sharedSchemas() {
        return new SharedSchemas();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver schemaNames(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new SchemaNames()).openapi31(true);
    }

    @Bean
    Conventions conventions() {
        return new Conventions();
    }

    @Bean
    Tags tags() {
        return new Tags();
    }
}
