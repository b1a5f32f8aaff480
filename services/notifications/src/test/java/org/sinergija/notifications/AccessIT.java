package org.sinergija.notifications;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.sinergija.testsupport.access.AccessTableWalk;

class AccessIT extends AccessTableWalk {
    /// Whose streams end soon, since the walk reads each answer to its end.
    private static final RunningNotifications SERVICE = RunningNotifications.quiet("notifications-access",
            "--sinergija.streams.longest=100ms");
    private static final UUID US = UUID.randomUUID();

    AccessIT() {
        super("notifications", SERVICE.api(), US);
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Override
    protected Map<String, String> own() {
        String nobodys = UUID.randomUUID().toString();
        return Map.of("/api/v1/inbox", nobodys, "/api/v1/subscriptions", nobodys, "/api/v1/webhooks", nobodys,
                "/api/v1/webhooks/{id}/deliveries", nobodys, "/api/v1/newsletters", nobodys);
    }

    @Override
    protected Map<String, String> foreign() {
        return own();
    }

    @Override
    protected Map<String, String> bodies() {
        return Map.of("POST /api/v1/inbox/{id}/snooze", "{\"until\": \"2099-01-01T00:00:00Z\"}");
    }
}
