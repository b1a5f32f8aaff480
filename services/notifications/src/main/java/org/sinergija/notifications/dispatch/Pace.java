package org.sinergija.notifications.dispatch;

import java.time.Instant;
import java.util.List;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// How often an addressee was told of late.
///
/// @param id as that of a [Bundle]
/// @param told the last times, oldest first
@Document("paces")
record Pace(@Id String id, List<Instant> told) {}
