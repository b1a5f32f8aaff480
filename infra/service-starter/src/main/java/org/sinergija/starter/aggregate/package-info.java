/// Aggregates that carry their own outbox, and the one atomic save that stores both.
@NullMarked
package org.sinergija.starter.aggregate;

import org.jspecify.annotations.NullMarked;
