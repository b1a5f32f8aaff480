/// Events for the same people about the same things in the same days, shown while one of them can still be moved.
@NullMarked
package org.sinergija.events.clash;

import org.jspecify.annotations.NullMarked;
