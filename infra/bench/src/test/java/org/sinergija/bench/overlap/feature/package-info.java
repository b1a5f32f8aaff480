/// Tests of how records are compared.
@NullMarked
package org.sinergija.bench.overlap.feature;

import org.jspecify.annotations.NullMarked;
