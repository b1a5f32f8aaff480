package org.sinergija.partners;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The service `partners`.
@SpringBootApplication
public class Partners {
    /// Starts it.
    public static void main(String[] arguments) {
        SpringApplication.run(Partners.class, arguments);
    }
}
