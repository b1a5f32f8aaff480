/// Server-sent events for whoever listens.
@NullMarked
package org.sinergija.notifications.stream;

import org.jspecify.annotations.NullMarked;
