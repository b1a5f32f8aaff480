/// The services behind the gateway: where they are, how they are, and how the gateway itself asks them.
@NullMarked
package org.sinergija.gateway.neighbour;

import org.jspecify.annotations.NullMarked;
