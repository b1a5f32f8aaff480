package org.sinergija.events.consultation;

/// What a contributor allows.
///
/// @param quote to be quoted, by the organisation's name
/// @param name that the person's name is shown and quoted too
record Consent(boolean quote, boolean name) {
    static final Consent NONE = new Consent(false, false);
}
