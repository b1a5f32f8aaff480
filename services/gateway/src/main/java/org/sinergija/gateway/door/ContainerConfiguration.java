package org.sinergija.gateway.door;

import java.net.InetAddress;

import org.apache.catalina.Pipeline;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/// What is asked of Tomcat itself.
@Configuration(proxyBeanMethods = false)
class ContainerConfiguration {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusals(JsonMapper mapper) {
        return factory -> factory.addContextCustomizers(context -> {
            Pipeline host = context.getParent().getPipeline();
            host.addValve(new ContainerRefusals(mapper));
            host.addValve(new Framing());
        });
    }

    /// Who asks whether to send a body at all is told to when a service wants it, not before its length is looked at.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> patientClients() {
        return factory -> factory.addConnectorCustomizers(connector -> connector.setProperty("continueResponseTiming",
                "onRead"));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> metricsPort(MetricsSettings metrics) {
        return factory -> {
            Integer port = metrics.port();
            if (port != null) {
                Connector connector = new Connector();
                connector.setPort(port);
                // One asks, a few times a minute.
                connector.setProperty("maxThreads", "2");
                connector.setProperty("minSpareThreads", "1");
                InetAddress address = factory.getAddress();
                if (address != null) {
                    connector.setProperty("address", address.getHostAddress());
                }
                factory.addAdditionalConnectors(connector);
            }
        };
    }

    /// Where nobody is trusted, nobody is believed.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> proxies(TrustedProxies trusted) {
        return factory -> {
            if (!trusted.networks().isEmpty()) {
                RemoteIpValve believing = new RemoteIpValve();
                believing.setInternalProxies(String.join(",", trusted.networks()));
                believing.setProtocolHeader("X-Forwarded-Proto");
                believing.setHostHeader("X-Forwarded-Host");
                believing.setPortHeader("X-Forwarded-Port");
                factory.addEngineValves(believing);
            }
        };
    }
}
