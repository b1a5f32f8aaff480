package org.sinergija.events;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The service `events`.
@SpringBootApplication
public class EventsApplication {
    /// Starts it.
    public static void main(String[] arguments) {
        SpringApplication.run(EventsApplication.class, arguments);
    }
}
