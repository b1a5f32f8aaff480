package org.sinergija.contracts.event;

import java.time.LocalDateTime;

/// One of the places of an event that has several, such as a study visit.
///
/// @param start local time of the event's zone, as is `end`
public record Stop(Venue venue, LocalDateTime start, LocalDateTime end) {}
