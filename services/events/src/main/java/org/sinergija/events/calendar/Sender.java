package org.sinergija.events.calendar;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whom letters, and entries in calendars, are from.
@ConfigurationProperties("sinergija.letters")
public record Sender(@DefaultValue("no-reply@localhost") String sender) {}
