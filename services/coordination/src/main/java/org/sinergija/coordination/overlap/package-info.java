/// Overlaps from their detection to what people decide.
@NullMarked
package org.sinergija.coordination.overlap;

import org.jspecify.annotations.NullMarked;
