package org.sinergija.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.ConfigTreePropertySource;
import org.springframework.boot.env.ConfigTreePropertySource.Option;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/// Puts `service-defaults.yaml` behind every other source of settings, and the files of a container's secrets, each named
/// by its setting, right behind the environment.
final class ServiceDefaults implements EnvironmentPostProcessor {
    private static final String FILE = "service-defaults.yaml";
    private static final String SECRETS = "sinergija.secrets";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            new YamlPropertySourceLoader().load(FILE, new ClassPathResource(FILE))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Path secrets = Path.of(environment.getProperty(SECRETS, "/run/secrets"));
        if (Files.isDirectory(secrets)) {
            environment.getPropertySources().addAfter(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                    new ConfigTreePropertySource(SECRETS, secrets, Option.AUTO_TRIM_TRAILING_NEW_LINE));
        }
    }
}
