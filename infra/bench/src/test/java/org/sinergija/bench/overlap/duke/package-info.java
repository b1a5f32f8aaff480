/// Tests that Duke is measured as it is.
@NullMarked
package org.sinergija.bench.overlap.duke;

import org.jspecify.annotations.NullMarked;
