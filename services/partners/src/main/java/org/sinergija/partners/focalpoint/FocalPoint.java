package org.sinergija.partners.focalpoint;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.sinergija.partners.organisation.Belonging;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// A person who speaks for an organisation.
@Document("focal_points")
record FocalPoint(@Id UUID id, UUID organisation, @JsonUnwrapped FocalPointDetails details,
        @JsonIgnore @Version long version) implements Belonging {

    static FocalPoint named(UUID id, UUID organisation, FocalPointDetails details) {
        return new FocalPoint(id, organisation, details, 0);
    }

    FocalPoint revised(FocalPointDetails next) {
        return new FocalPoint(id, organisation, next, version);
    }

    /// Names and addresses have no place in a log.
    @Override
    public String toString() {
        return "FocalPoint[%s]".formatted(id);
    }
}
