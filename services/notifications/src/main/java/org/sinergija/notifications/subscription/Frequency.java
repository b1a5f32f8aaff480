package org.sinergija.notifications.subscription;

/// How often a subscription tells.
enum Frequency {
    IMMEDIATE, DAILY, WEEKLY
}
