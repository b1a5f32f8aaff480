package org.sinergija.starter.web.openapi;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How a service names itself in its API document.
@ConfigurationProperties("sinergija.api")
record ApiSettings(@DefaultValue("Sinergija") String title,
        @DefaultValue("The register of who does what, where, when and with whose money in migration management.") String description) {}
