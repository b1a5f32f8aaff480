/// Tests of the engine on records alone.
@NullMarked
package org.sinergija.coordination.engine;

import org.jspecify.annotations.NullMarked;
