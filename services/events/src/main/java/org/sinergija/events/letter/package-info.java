/// Letters to those who registered: what became of their seats, and what of the event.
@NullMarked
package org.sinergija.events.letter;

import org.jspecify.annotations.NullMarked;
