/// What the engine costs as the register grows, and what it takes for a duplicate there, on a register made up from a seed.
@NullMarked
package org.sinergija.bench.scale;

import org.jspecify.annotations.NullMarked;
