package org.sinergija.coordination;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// The service `coordination`.
@SpringBootApplication
@ConfigurationPropertiesScan
public class Coordination {
    /// Starts it.
    public static void main(String[] arguments) {
        SpringApplication.run(Coordination.class, arguments);
    }
}
