/// What the platform says of overlaps.
@NullMarked
package org.sinergija.contracts.overlap;

import org.jspecify.annotations.NullMarked;
