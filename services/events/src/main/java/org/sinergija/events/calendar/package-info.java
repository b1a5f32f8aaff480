/// Events and their sessions in people's own calendars (RFC 5545).
@NullMarked
package org.sinergija.events.calendar;

import org.jspecify.annotations.NullMarked;
