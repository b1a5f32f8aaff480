package org.sinergija.notifications.notice;

/// Why somebody is told.
public enum Reason {
    /// Two subjects were found to overlap.
    OVERLAP_FOUND,
    /// An overlap became graver, or a side changed in what matters.
    OVERLAP_CHANGED,
    /// An overlap has waited for the addressee.
    REMINDER,
    /// An overlap that nobody settled needs a mediator.
    ESCALATION,
    /// Many at once, told as one.
    SUMMARY,
    /// What a subscription collected over a day or a week.
    DIGEST,
    /// What a subscription asks for happened, such as a new initiative.
    NEWS,
    /// What the addressee promised is due soon.
    COMMITMENT_DUE,
    /// The day has gone by on which what the addressee promised was due.
    COMMITMENT_LATE,
    /// A webhook of the addressee takes nothing and is paused.
    WEBHOOK_PAUSED
}
