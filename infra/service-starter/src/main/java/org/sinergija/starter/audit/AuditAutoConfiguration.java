package org.sinergija.starter.audit;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.security.AccessRules;
import org.sinergija.starter.trace.Traces;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// The audit of every service.
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@Import(AuditController.class)
class AuditAutoConfiguration {
    @Bean
    AuditTrail auditTrail(MongoTemplate mongo, Ids ids, Clock clock, ObjectProvider<Traces> traces) {
        return new AuditTrail(mongo, ids, clock, () -> traceId(traces.getIfAvailable()));
    }

    private static @Nullable String traceId(@Nullable Traces traces) {
        return traces == null ? null : traces.id();
    }

    /// In each chain, since a service may have several.
    @Bean
    Customizer<HttpSecurity> auditing(AccessRules rules, AuditTrail trail,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        ApiAudit audit = new ApiAudit(rules, trail, problems);
        return http -> http.addFilterBefore(audit, ExceptionTranslationFilter.class);
    }
}
