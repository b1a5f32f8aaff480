package org.sinergija.events.registration;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/// The answer to whoever registered.
record Registered(@JsonUnwrapped RegistrationView registration, Manage manage) {
    /// How the registration is read, cancelled, moved and accepted without an account.
    ///
    /// @param secret to be sent as the header `Registration-Secret`; whoever has it can do so
    record Manage(String path, String secret) {}
}
