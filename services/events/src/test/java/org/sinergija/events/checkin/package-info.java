@NullMarked
package org.sinergija.events.checkin;

import org.jspecify.annotations.NullMarked;
