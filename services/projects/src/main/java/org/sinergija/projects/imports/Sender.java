package org.sinergija.projects.imports;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.starter.security.Caller;

/// Who sent a file.
///
/// @param subject an account or a machine, by its id
/// @param organisation whose records alone it may change; none if it may change those of all
record Sender(String subject, @Nullable UUID organisation) {
    /// Of those that were sent before anybody signed in.
    static final Sender NOBODY = new Sender(Caller.ANYBODY.subject(), null);

    static Sender of(Caller caller) {
        return new Sender(caller.subject(), caller.writesOnlyFor().orElse(null));
    }

    boolean is(Caller caller) {
        return caller.subject().equals(subject);
    }
}
