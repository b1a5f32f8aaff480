package org.sinergija.starter.web.openapi;

import java.util.Iterator;
import java.util.Map;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Fault;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.springframework.http.ProblemDetail;

/// Refers to the schemas of the base document wherever a value type of the contract occurs.
final class SharedSchemas implements ModelConverter {
    private static final Map<Class<?>, String> NAMES = Map.of(LocalizedText.class, "LocalizedText", Money.class,
            "Money",
            Period.class, "Period", Territory.class, "Territory", Fault.class, "Fault", ProblemDetail.class, "Problem");

    @Override
    public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
            Iterator<ModelConverter> next) {
        JavaType java = Json31.mapper().constructType(type.getType());
        String name = java == null ? null : NAMES.get(java.getRawClass());
        if (name != null) {
            return new JsonSchema().$ref("#/components/schemas/" + name);
        }
        return next.hasNext() ? next.next().resolve(type, context, next) : null;
    }
}
