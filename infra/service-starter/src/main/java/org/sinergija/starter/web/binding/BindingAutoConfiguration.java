package org.sinergija.starter.web.binding;

import jakarta.validation.Validator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.AbstractJacksonHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import tools.jackson.databind.json.JsonMapper;

/// How bodies are read.
@AutoConfiguration(after = {JacksonAutoConfiguration.class, ValidationAutoConfiguration.class})
@EnableConfigurationProperties(BindingSettings.class)
class BindingAutoConfiguration {
    /// Outside the filter for repeated requests, which reads bodies.
    private static final int FILTER_ORDER = -60;

    /// After Boot's own, so that this converter is the one.
    @Bean
    @Order(1)
    ServerHttpMessageConvertersCustomizer strictBodies(JsonMapper mapper, Validator validator,
            BindingSettings settings) {
        RequestBodies bodies = new RequestBodies(new BodyScan(settings), mapper, validator);
        return builder -> builder.withJsonConverter(new JsonBodyConverter(mapper, bodies))
                .configureMessageConvertersList(
                        converters -> converters.removeIf(BindingAutoConfiguration::readsOtherwise));
    }

    /// Spring adds a converter for each of Jackson's formats that some library brings along.
    private static boolean readsOtherwise(HttpMessageConverter<?> converter) {
        return !(converter instanceof JsonBodyConverter)
                && (converter instanceof AbstractJacksonHttpMessageConverter
                        || converter.getClass().getSimpleName().startsWith("MappingJackson"));
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(BindingSettings settings,
            ObjectProvider<StreamedBody> streamed,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        FilterRegistrationBean<BodyLimitFilter> registration = new FilterRegistrationBean<>(
                new BodyLimitFilter(settings.maxSize(), streamed.stream().toList(), problems));
        registration.setOrder(FILTER_ORDER);
        return registration;
    }
}
