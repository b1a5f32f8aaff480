package org.sinergija.starter.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.starter.security.Role;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// One act. It has no query and no body, which may hold personal data.
///
/// @param subject who: an account or a machine, by its id
/// @param organisation for whom the caller acted, if for any
/// @param client the program that the caller used
/// @param operation as the API document names it, such as `POST /api/v1/initiatives/{id}/status`
/// @param path the one that was asked for
/// @param status how it was answered; absent while it is going on, and for ever where the service died in between
@Document(AuditTrail.COLLECTION)
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditEntry(@Id UUID id, Instant at, String subject, @Nullable UUID organisation, @Nullable String client,
        List<Role> roles, String operation, String path, @Nullable Integer status, @Nullable String traceId) {
    AuditEntry {
        roles = List.copyOf(roles);
    }
}
