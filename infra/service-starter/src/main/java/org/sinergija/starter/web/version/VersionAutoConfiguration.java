package org.sinergija.starter.web.version;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Versions in requests and answers.
@AutoConfiguration
class VersionAutoConfiguration implements WebMvcConfigurer {
    private static final String STREAM = "/stream";

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new IfMatchArgument());
    }

    /// For lists and whatever else has no version of its own; what has one keeps it.
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> contentEtags() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(
                new ShallowEtagHeaderFilter() {
                    // An event of a stream would wait in the buffer until the stream ends.
                    @Override
                    protected boolean shouldNotFilter(HttpServletRequest request) {
                        return request.getRequestURI().endsWith(STREAM);
                    }
                });
        registration.addUrlPatterns("/api/*");
        return registration;
    }
}
