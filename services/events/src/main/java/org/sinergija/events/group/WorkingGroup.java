package org.sinergija.events.group;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// Organisations that draft what an event recommends.
@Document("working-groups")
public record WorkingGroup(@Id UUID id, @Version @Nullable Long version, UUID event, GroupDetails details,
        Instant createdAt, Instant updatedAt) {
    WorkingGroup revised(GroupDetails next, Instant at) {
        return new WorkingGroup(id, version, event, next, createdAt, at);
    }

    long tag() {
        return version == null ? 0 : version;
    }
}
