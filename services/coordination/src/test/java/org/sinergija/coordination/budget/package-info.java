/// Tests of sums on numbers alone.
@NullMarked
package org.sinergija.coordination.budget;

import org.jspecify.annotations.NullMarked;
