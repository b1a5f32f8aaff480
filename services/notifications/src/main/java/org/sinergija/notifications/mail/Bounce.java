package org.sinergija.notifications.mail;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// An address for which the mail server takes nothing.
///
/// @param reader by key
/// @param readerId of a focal point or an account
/// @param mark by which the address is known again, without telling it
/// @param code that the mail server gave (RFC 5321 §4.2, RFC 3463)
@Document("bounces")
record Bounce(@Id String reader, String readerId, @Nullable UUID organisation, String mark, Instant since,
        String code) {}
