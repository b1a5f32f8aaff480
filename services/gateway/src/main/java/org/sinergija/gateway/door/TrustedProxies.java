package org.sinergija.gateway.door;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whose word on where a request came from is believed.
///
/// @param networks in CIDR form, such as `10.0.3.0/24`; by default none
@ConfigurationProperties("sinergija.trusted-proxies")
record TrustedProxies(@DefaultValue List<String> networks) {
    TrustedProxies {
        networks = List.copyOf(networks);
    }
}
