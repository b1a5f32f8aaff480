@NullMarked
package org.sinergija.events.calendar;

import org.jspecify.annotations.NullMarked;
