/// Measures the overlap engine on labelled pairs of initiatives, beside BM25 and Duke.
@NullMarked
package org.sinergija.bench.overlap;

import org.jspecify.annotations.NullMarked;
