/// Measures of how well pairs are told apart.
@NullMarked
package org.sinergija.bench.overlap.measure;

import org.jspecify.annotations.NullMarked;
