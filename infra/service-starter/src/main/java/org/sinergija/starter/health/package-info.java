/// Whether this service may be sent requests, and which neighbour is missing.
@NullMarked
package org.sinergija.starter.health;

import org.jspecify.annotations.NullMarked;
