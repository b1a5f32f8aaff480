package org.sinergija.partners.servicepoint;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.sinergija.partners.organisation.Belonging;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// A place, or a line to call, where people on the move find help.
@Document("service_points")
record ServicePoint(@Id UUID id, UUID organisation, @JsonUnwrapped ServicePointDetails details,
        @JsonIgnore @Version long version) implements Belonging {

    static ServicePoint opened(UUID id, UUID organisation, ServicePointDetails details) {
        return new ServicePoint(id, organisation, details, 0);
    }

    ServicePoint revised(ServicePointDetails next) {
        return new ServicePoint(id, organisation, next, version);
    }
}
