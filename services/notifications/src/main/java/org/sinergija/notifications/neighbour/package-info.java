/// The services that this one asks, since it needs what is true now.
@NullMarked
package org.sinergija.notifications.neighbour;

import org.jspecify.annotations.NullMarked;
