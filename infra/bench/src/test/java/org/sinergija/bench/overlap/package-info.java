/// Tests of what is measured on our own labelled sets.
@NullMarked
package org.sinergija.bench.overlap;

import org.jspecify.annotations.NullMarked;
