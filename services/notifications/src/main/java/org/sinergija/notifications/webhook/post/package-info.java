/// The way out to receivers of other people's choice: only to addresses that may be reached, and never for long.
@NullMarked
package org.sinergija.notifications.webhook.post;

import org.jspecify.annotations.NullMarked;
