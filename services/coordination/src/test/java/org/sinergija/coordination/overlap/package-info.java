/// Tests of overlaps.
@NullMarked
package org.sinergija.coordination.overlap;

import org.jspecify.annotations.NullMarked;
