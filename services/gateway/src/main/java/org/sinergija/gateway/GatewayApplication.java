package org.sinergija.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// Starts the gateway.
@SpringBootApplication
@ConfigurationPropertiesScan
class GatewayApplication {
    static void main(String[] arguments) {
        // Shorter than Tomcat's 20 s, so that no POST is sent on a connection that a service is just closing.
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
        SpringApplication.run(GatewayApplication.class, arguments);
    }
}
