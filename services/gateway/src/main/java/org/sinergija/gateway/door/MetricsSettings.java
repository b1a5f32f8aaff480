package org.sinergija.gateway.door;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where the gateway's own metrics are told.
///
/// @param port beside the public one, for whoever watches the platform; by default nowhere
@ConfigurationProperties("sinergija.metrics")
record MetricsSettings(@Nullable Integer port) {}
