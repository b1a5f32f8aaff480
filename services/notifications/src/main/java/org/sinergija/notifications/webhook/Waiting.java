package org.sinergija.notifications.webhook;

import java.util.List;
import java.util.UUID;

/// These lines of a webhook have something that is due.
record Waiting(UUID webhook, List<String> lines) {}
