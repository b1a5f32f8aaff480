package org.sinergija.starter.mail;

/// What the mail server said to a letter, if it did not take it.
public sealed interface Answer {
    /// It took it.
    record Taken() implements Answer {}

    /// It takes nothing for this address.
    ///
    /// @param code as it gave it
    record NoSuchAddress(String code) implements Answer {}

    /// It does not take this letter.
    record Rejected(String code) implements Answer {}

    /// Not now.
    record Later(String code) implements Answer {}

    /// There is no talking to it, whatever the letter.
    record Away(String cause) implements Answer {}
}
