package org.sinergija.events.letter;

import java.util.UUID;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// When and where an event was to take place, as far as people have been told.
@Document("told_plans")
record ToldPlan(@Id UUID id, Plan plan) {}
