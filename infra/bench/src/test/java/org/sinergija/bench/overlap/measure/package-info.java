/// Tests of the measures, by figures worked out by hand.
@NullMarked
package org.sinergija.bench.overlap.measure;

import org.jspecify.annotations.NullMarked;
