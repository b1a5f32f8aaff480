/// The platform under steady load: what faults do to it, and what time does.
@NullMarked
package org.sinergija.bench.steady;

import org.jspecify.annotations.NullMarked;
