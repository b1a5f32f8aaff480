package org.sinergija.projects;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The service `projects`.
@SpringBootApplication
public class Projects {
    /// Starts it.
    public static void main(String[] arguments) {
        SpringApplication.run(Projects.class, arguments);
    }
}
