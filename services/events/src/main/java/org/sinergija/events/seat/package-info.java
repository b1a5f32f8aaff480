/// The rules by which the seats of an event are given out, without anything about the people who take them.
@NullMarked
package org.sinergija.events.seat;

import org.jspecify.annotations.NullMarked;
