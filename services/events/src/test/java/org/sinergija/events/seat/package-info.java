@NullMarked
package org.sinergija.events.seat;

import org.jspecify.annotations.NullMarked;
