/// How alike two records are, field by field, as similarities from 0 to 1.
@NullMarked
package org.sinergija.bench.overlap.feature;

import org.jspecify.annotations.NullMarked;
