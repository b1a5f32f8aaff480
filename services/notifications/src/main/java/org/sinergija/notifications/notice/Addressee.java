package org.sinergija.notifications.notice;

import java.util.UUID;

/// Whom a notice is for.
///
/// @param id of the organisation, the account (the token's subject) or the webhook; `all` of those in a role
public record Addressee(Kind kind, String id) {
    /// The people who mediate in the whole region.
    public static final Addressee COORDINATORS = new Addressee(Kind.COORDINATORS, "all");

    /// Who an addressee can be.
    public enum Kind {
        /// The focal points of an organisation, and whoever else may act for it.
        ORGANISATION,
        /// One person with an account.
        PERSON,
        COORDINATORS,
        /// A system that listens.
        WEBHOOK
    }

    public static Addressee organisation(UUID id) {
        return new Addressee(Kind.ORGANISATION, id.toString());
    }

    public static Addressee person(String subject) {
        return new Addressee(Kind.PERSON, subject);
    }

    public static Addressee webhook(UUID id) {
        return new Addressee(Kind.WEBHOOK, id.toString());
    }

    /// @throws IllegalArgumentException if it is no organisation
    public UUID organisation() {
        if (kind != Kind.ORGANISATION) {
            throw new IllegalArgumentException("%s is no organisation".formatted(this));
        }
        return UUID.fromString(id);
    }

    /// As one word, under which it is stored.
    public String key() {
        return kind + ":" + id;
    }

    public static Addressee of(String key) {
        int colon = key.indexOf(':');
        return new Addressee(Kind.valueOf(key.substring(0, colon)), key.substring(colon + 1));
    }
}
