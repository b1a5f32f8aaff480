package org.sinergija.starter.event;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// How soon an event is to be acted upon. What one act does to many, such as an import, takes the bulk lane; whoever needs
/// time for each event reads the two lanes apart, so that a single change waits for none of it (contracts/decisions/0010).
public enum Lane {
    PROMPT, BULK;

    /// An extension attribute of CloudEvents; what has none is prompt.
    static final String HEADER = "ce_lane";

    /// As the attribute says it.
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// A lane that nobody knows yet is prompt: rather too soon than never.
    static Lane of(@Nullable String label) {
        return BULK.label().equals(label) ? BULK : PROMPT;
    }
}
