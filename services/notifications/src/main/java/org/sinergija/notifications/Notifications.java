package org.sinergija.notifications;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The service `notifications`.
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Notifications {
    /// Starts it.
    public static void main(String[] arguments) {
        SpringApplication.run(Notifications.class, arguments);
    }
}
