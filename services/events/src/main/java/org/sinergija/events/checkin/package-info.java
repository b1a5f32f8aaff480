/// Who came to an event, by a code that its organisers show there.
@NullMarked
package org.sinergija.events.checkin;

import org.jspecify.annotations.NullMarked;
