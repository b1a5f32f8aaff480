package org.sinergija.notifications.notice;

/// By which way a notice reaches its addressee.
public enum Channel {
    INBOX, EMAIL, WEBHOOK
}
