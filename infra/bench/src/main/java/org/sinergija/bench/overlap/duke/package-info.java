/// Duke 1.2, Lars Marius Garshol's record linkage engine, as a baseline; with a class path of its own.
@NullMarked
package org.sinergija.bench.overlap.duke;

import org.jspecify.annotations.NullMarked;
