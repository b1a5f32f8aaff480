package org.sinergija.identity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// The service `identity`.
@SpringBootApplication
@ConfigurationPropertiesScan
public class Identity {
    /// Starts it.
    public static void main(String[] arguments) {
        SpringApplication.run(Identity.class, arguments);
    }
}
