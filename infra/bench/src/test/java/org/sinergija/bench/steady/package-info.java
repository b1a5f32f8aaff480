/// The rules by which faults and time are judged, without a platform.
@NullMarked
package org.sinergija.bench.steady;

import org.jspecify.annotations.NullMarked;
