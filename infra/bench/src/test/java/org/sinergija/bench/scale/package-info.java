/// What the made-up register promises.
@NullMarked
package org.sinergija.bench.scale;

import org.jspecify.annotations.NullMarked;
