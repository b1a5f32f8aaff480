package org.sinergija.identity.member;

import org.sinergija.identity.proof.Passwords;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who may sign in where nobody else may yet; both or neither.
@ConfigurationProperties("sinergija.identity.first-admin")
record FirstAdministratorSettings(@DefaultValue("") String email, @DefaultValue("") String password) {
    FirstAdministratorSettings {
        if (email.isBlank() != password.isBlank()) {
            throw new IllegalArgumentException(
                    "sinergija.identity.first-admin.email and .password must be given both or not at all");
        }
        if (!password.isBlank() && password.length() < Passwords.SHORTEST) {
            throw new IllegalArgumentException(
                    "sinergija.identity.first-admin.password must have at least %d characters"
                            .formatted(Passwords.SHORTEST));
        }
    }

    boolean areGiven() {
        return !email.isBlank();
    }

    /// Neither has a place in a log.
    @Override
    public String toString() {
        return "FirstAdministratorSettings";
    }
}
