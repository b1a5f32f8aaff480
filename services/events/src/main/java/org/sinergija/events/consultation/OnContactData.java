package org.sinergija.events.consultation;

/// What a moderator does about contact data in what is to be published.
enum OnContactData {
    /// Replace it for good.
    REDACT,
    /// It is an office's, or meant for everybody.
    KEEP
}
