/// Labelled records of any kind, read from files, and the protocol by which systems are measured on them.
@NullMarked
package org.sinergija.bench.overlap.dataset;

import org.jspecify.annotations.NullMarked;
