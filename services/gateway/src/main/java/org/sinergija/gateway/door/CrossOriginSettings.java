package org.sinergija.gateway.door;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whose pages may call from a browser.
///
/// @param origins such as `https://dashboard.example.org`; by default none
@ConfigurationProperties("sinergija.cors")
record CrossOriginSettings(@DefaultValue List<String> origins) {
    CrossOriginSettings {
        origins = List.copyOf(origins);
        if (origins.contains("*")) {
            throw new IllegalArgumentException("sinergija.cors.origins must name each origin, not *");
        }
    }
}
