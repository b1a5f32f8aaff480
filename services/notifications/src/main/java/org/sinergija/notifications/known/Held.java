package org.sinergija.notifications.known;

/// What is held of another service's subject.
interface Held {
    /// Its JSON, as the topic has it.
    String state();
}
