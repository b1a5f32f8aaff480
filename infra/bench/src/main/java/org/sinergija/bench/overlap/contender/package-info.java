/// The systems that are measured side by side, and the search that gives all of them the same candidates.
@NullMarked
package org.sinergija.bench.overlap.contender;

import org.jspecify.annotations.NullMarked;
