package org.sinergija.notifications.webhook;

/// What can be said of something now.
sealed interface Telling {
    /// @param json below the size that Standard Webhooks ask for
    record Body(String json) implements Telling {}

    /// Why nothing is said.
    enum Silence implements Telling {
        /// One of its sides is not known yet, since topics are read side by side.
        NOT_YET,
        /// Not everybody may see it, or it is gone.
        NOT_ANY_MORE
    }
}
