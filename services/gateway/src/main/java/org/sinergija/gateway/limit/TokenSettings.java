package org.sinergija.gateway.limit;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which tokens are valid, as the services are told too.
///
/// @param issuer of the tokens
/// @param jwksUri where its keys are
/// @param audience whom the tokens are for
@ConfigurationProperties("sinergija.security")
record TokenSettings(String issuer, URI jwksUri, @DefaultValue("sinergija") String audience) {}
