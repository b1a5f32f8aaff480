package org.sinergija.starter.mail;

import org.springframework.boot.context.properties.bind.DefaultValue;

/// How fast letters go out.
///
/// @param perSecond to one domain
/// @param atATime to one domain
/// @param inAll at a time to all domains together, each by a connection of its own
public record Pace(@DefaultValue("20") int perSecond, @DefaultValue("4") int atATime,
        @DefaultValue("50") int inAll) {
    public Pace {
        if (perSecond < 1 || atATime < 1 || inAll < atATime) {
            throw new IllegalArgumentException(
                    "The pace of mail: per-second and at-a-time must be positive, and in-all no less than at-a-time");
        }
    }
}
