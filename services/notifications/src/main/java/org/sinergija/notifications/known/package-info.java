/// What this service knows of organisations, initiatives and overlaps, from their topics.
@NullMarked
package org.sinergija.notifications.known;

import org.jspecify.annotations.NullMarked;
