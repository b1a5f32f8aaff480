package org.sinergija.events.calendar;

import io.micrometer.common.KeyValue;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/// Traces name the kind of path that was asked for, as metrics do, and no path: whoever reads them learns no secret address.
@Component
class SecretAddresses extends DefaultServerRequestObservationConvention {
    @Override
    protected KeyValue httpUrl(ServerRequestObservationContext context) {
        return KeyValue.of("http.url", uri(context).getValue());
    }
}
