/// Tests of reading datasets, on tiny files of their own.
@NullMarked
package org.sinergija.bench.overlap.dataset;

import org.jspecify.annotations.NullMarked;
