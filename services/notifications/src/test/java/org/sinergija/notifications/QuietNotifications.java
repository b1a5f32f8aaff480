package org.sinergija.notifications;

/// The instance without topics that the tests of this JVM share. Coordination is away.
public final class QuietNotifications {
    public static final RunningNotifications SERVICE = RunningNotifications.quiet("notifications-quiet",
            "--sinergija.coordination.url=http://127.0.0.1:1");

    private QuietNotifications() {}
}
