/// Keeps the ledger of each event: one document, in which one write decides, and tells others what it did to them.
@NullMarked
package org.sinergija.events.seating;

import org.jspecify.annotations.NullMarked;
